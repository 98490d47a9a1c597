import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../theme"

// One contact being typed, above the keyboard.
FormPage {
    id: root

    required property DetailsViewModel viewModel
    required property bool isWide

    readonly property bool isPhone: root.viewModel.openedField === "phone"

    function takeFocus(): void {
        contact.takeFocus();
    }

    shownItem: contact.field

    Component.onCompleted: root.takeFocus()

    Connections {
        function onDraftRefused(): void {
            root.takeFocus();
        }

        target: root.viewModel
    }

    ColumnLayout {
        width: parent.width
        // The actions stand above the keyboard and do not move while somebody types.
        height: Math.max(implicitHeight, root.height)
        spacing: (root.isWide ? 1.5 : 3) * Theme.step

        ContactEntry {
            id: contact

            Layout.fillWidth: true
            isPhone: root.isPhone
            email: root.isPhone ? "" : root.viewModel.draft
            phone: root.isPhone ? root.viewModel.draft : ""
            phonePrefix: root.viewModel.phonePrefix
            error: root.viewModel.draftError
            emailName: qsTr("E-mail")
            phoneName: qsTr("Phone")

            onEmailEdited: text => root.viewModel.setDraft(text)
            onPhoneEdited: text => root.viewModel.setDraft(text)
            onAccepted: root.viewModel.primary()
        }

        // A lying screen has no room for them.
        EmailEndings {
            Layout.fillWidth: true
            visible: !root.isPhone && !root.isWide
            address: root.viewModel.draft
            endings: root.viewModel.emailSuggestions

            onChosen: ending => root.viewModel.completeEmail(ending)
        }

        Item {
            Layout.fillHeight: true
        }

        DetailsActions {
            Layout.fillWidth: true
            isWide: true
            isBusy: false
            primaryText: root.viewModel.primaryText
            secondaryText: root.viewModel.secondaryText

            onPrimaryAsked: root.viewModel.primary()
            onSecondaryAsked: root.viewModel.secondary()
        }
    }
}

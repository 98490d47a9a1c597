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
        (root.isPhone ? phone : email).takeFocus();
    }

    shownItem: root.isPhone ? phone : email

    Component.onCompleted: root.takeFocus()

    ColumnLayout {
        width: parent.width
        spacing: (root.isWide ? 1.5 : 3) * Theme.step

        TextEntry {
            id: email

            Layout.fillWidth: true
            visible: !root.isPhone
            fieldName: "emailField"
            spokenName: qsTr("E-mail")
            longest: 254
            inputHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            value: root.isPhone ? "" : root.viewModel.draft
            error: root.isPhone ? "" : root.viewModel.draftError

            onEdited: text => root.viewModel.setDraft(text)
            onAccepted: root.viewModel.primary()
        }

        TextEntry {
            id: phone

            Layout.fillWidth: true
            visible: root.isPhone
            fieldName: "phoneField"
            spokenName: qsTr("Phone")
            prefix: text.startsWith("+") || text.startsWith("00") ? "" : root.viewModel.phonePrefix
            longest: 24
            inputHints: Qt.ImhDialableCharactersOnly
            value: root.isPhone ? root.viewModel.draft : ""
            error: root.isPhone ? root.viewModel.draftError : ""

            onEdited: text => root.viewModel.setDraft(text)
            onAccepted: root.viewModel.primary()
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

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../theme"

// Where to reach the new customer: one way is enough.
FormPage {
    id: root

    required property EnrolmentViewModel viewModel

    readonly property bool isPhone: root.viewModel.contactKind === "phone"
    readonly property string title: root.viewModel.canChooseContact ? qsTr("Where should we send your rewards?") : (root.isPhone ? qsTr("What is your phone number?") : qsTr("What is your e-mail?"))
    readonly property string explanation: root.isPhone ? qsTr("Your number serves only your account. We ask about advertising separately.") : qsTr("Your e-mail serves only your account. We ask about advertising separately.")
    readonly property string keyboardPage: root.isPhone ? "phone" : "email"
    readonly property string otherText: root.viewModel.canChooseContact ? (root.isPhone ? qsTr("E-mail instead") : qsTr("Phone instead")) : ""
    readonly property bool isCapitalWanted: false
    readonly property bool saysAwayNote: false

    function takeFocus(): void {
        (root.isPhone ? phone : email).takeFocus();
    }

    function chooseOther(): void {
        if (root.isPhone)
            root.viewModel.chooseEmail();
        else
            root.viewModel.choosePhone();
    }

    shownItem: root.isPhone ? phone : email

    onShownItemChanged: root.takeFocus()
    Component.onCompleted: root.takeFocus()

    ColumnLayout {
        width: parent.width
        spacing: 3 * Theme.step

        TextEntry {
            id: email

            Layout.fillWidth: true
            visible: !root.isPhone
            fieldName: "emailField"
            spokenName: qsTr("E-mail")
            longest: 254
            inputHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
            value: root.viewModel.email
            error: root.isPhone ? "" : root.viewModel.contactError
            isReadOnly: root.viewModel.isBusy

            onEdited: text => root.viewModel.setEmail(text)
            onAccepted: root.viewModel.goOn()
        }

        Pill {
            objectName: "findAccountButton"
            visible: root.viewModel.hasAccount
            text: qsTr("Open my account")
            iconName: "chevron-right"
            enabled: !root.viewModel.isBusy

            onClicked: root.viewModel.findAccount()
        }

        Flow {
            Layout.fillWidth: true
            visible: !root.isPhone && !root.viewModel.hasAccount
            spacing: 2 * Theme.step

            Repeater {
                model: root.viewModel.emailSuggestions

                Pill {
                    required property string modelData

                    objectName: "emailSuggestion"
                    text: modelData
                    isSoft: true
                    focusPolicy: Qt.TabFocus
                    enabled: !root.viewModel.isBusy

                    onClicked: root.viewModel.completeEmail(modelData)
                }
            }
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
            value: root.viewModel.phone
            error: root.isPhone ? root.viewModel.contactError : ""
            isReadOnly: root.viewModel.isBusy

            onEdited: text => root.viewModel.setPhone(text)
            onAccepted: root.viewModel.goOn()
        }
    }
}

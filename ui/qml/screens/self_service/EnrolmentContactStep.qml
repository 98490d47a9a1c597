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
    readonly property string explanation: root.isPhone ? qsTr("We use your number only for your account. We ask about advertising separately.") : qsTr("We use your e-mail only for your account. We ask about advertising separately.")
    readonly property string keyboardPage: root.isPhone ? "phone" : "email"
    readonly property string otherText: root.viewModel.canChooseContact ? (root.isPhone ? qsTr("E-mail instead") : qsTr("Phone instead")) : ""
    readonly property bool isCapitalWanted: false
    readonly property bool saysAwayNote: false

    function takeFocus(): void {
        contact.takeFocus();
    }

    function leadToMistake(): void {
        root.takeFocus();
    }

    function chooseOther(): void {
        if (root.isPhone)
            root.viewModel.chooseEmail();
        else
            root.viewModel.choosePhone();
    }

    shownItem: contact.field

    onShownItemChanged: root.takeFocus()
    Component.onCompleted: root.takeFocus()

    ColumnLayout {
        width: parent.width
        spacing: 3 * Theme.step

        ContactEntry {
            id: contact

            Layout.fillWidth: true
            isPhone: root.isPhone
            email: root.viewModel.email
            phone: root.viewModel.phone
            phonePrefix: root.viewModel.phonePrefix
            error: root.viewModel.contactError
            emailName: qsTr("E-mail")
            phoneName: qsTr("Phone")
            suggestions: root.viewModel.hasAccount ? [] : root.viewModel.emailSuggestions
            isBusy: root.viewModel.isBusy

            onEmailEdited: text => root.viewModel.setEmail(text)
            onPhoneEdited: text => root.viewModel.setPhone(text)
            onSuggestionChosen: text => root.viewModel.completeEmail(text)
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
    }
}

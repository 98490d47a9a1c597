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

    readonly property ContactAnswerViewModel answer: root.viewModel.contact
    readonly property bool isPhone: root.answer.kind === "phone"
    readonly property string title: root.answer.canChoose ? qsTr("Where should we send your rewards?") : (root.isPhone ? qsTr("What is your phone number?") : qsTr("What is your e-mail?"))
    readonly property string explanation: qsTr("We use it only for your account. We ask about advertising separately.")
    readonly property string keyboardPage: root.isPhone ? "phone" : "email"
    readonly property string otherText: root.answer.canChoose ? (root.isPhone ? qsTr("E-mail instead") : qsTr("Phone instead")) : ""
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
            root.answer.chooseEmail();
        else
            root.answer.choosePhone();
    }

    shownItem: contact.field

    onShownItemChanged: root.takeFocus()
    Component.onCompleted: root.takeFocus()

    ColumnLayout {
        width: parent.width
        spacing: (Theme.textScale > 1 ? 2 : 3) * Theme.step

        ContactEntry {
            id: contact

            Layout.fillWidth: true
            isPhone: root.isPhone
            email: root.answer.email
            phone: root.answer.phone
            phonePrefix: root.answer.phonePrefix
            error: root.answer.error
            emailName: qsTr("E-mail")
            phoneName: qsTr("Phone")
            suggestions: root.answer.hasAccount ? [] : root.answer.emailSuggestions
            isBusy: root.viewModel.isBusy

            onEmailEdited: text => root.answer.setEmail(text)
            onPhoneEdited: text => root.answer.setPhone(text)
            onSuggestionChosen: text => root.answer.completeEmail(text)
            onAccepted: root.viewModel.goOn()
        }

        Pill {
            objectName: "findAccountButton"
            visible: root.answer.hasAccount
            text: qsTr("Open my account")
            iconName: "chevron-right"
            enabled: !root.viewModel.isBusy

            onClicked: root.answer.findAccount()
        }
    }
}

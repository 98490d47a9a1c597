import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../components/keys"
import "../../theme"

// Where a code may be sent to prove that the address is the visitor's.
FocusScope {
    id: root

    required property WaysInViewModel viewModel
    required property KeyboardBridge keyboard
    required property string language

    readonly property bool isWide: root.width > root.height
    readonly property bool isSquat: root.height < (root.isWide ? Theme.lowHeight : Theme.tallHeight) - 3 * Theme.margin
    readonly property bool isCramped: !root.isWide && root.height < Theme.shortHeight - 3 * Theme.margin
    readonly property bool isShort: root.isSquat || Theme.textScale > 1
    readonly property bool isPhone: root.viewModel.isPhone
    // Below a field with a mistake there is more to read.
    readonly property bool isExplained: root.isWide ? Theme.textScale === 1 && !(root.isSquat && root.viewModel.error !== "") : !root.isCramped
    readonly property string title: root.isPhone ? qsTr("What is your mobile number?") : qsTr("What is your e-mail?")

    function takeFocus(): void {
        contact.takeFocus();
    }

    // A tap beside the field may have taken the focus; the keys still mean the field.
    function typeInto(type: var): void {
        root.takeFocus();
        type();
    }

    focus: true

    Component.onCompleted: root.takeFocus()

    Connections {
        function onAnswerRefused(): void {
            root.takeFocus();
        }

        target: root.viewModel
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keys.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: 4 * Theme.step
        columns: root.isWide ? 2 : 1
        columnSpacing: 6 * Theme.step
        rowSpacing: 3 * Theme.step

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 7
            spacing: (root.isWide || root.isShort ? 2 : 6) * Theme.step

            Question {
                Layout.fillWidth: true
                // A layout without anything to show would take all the height there is.
                visible: question !== "" || explanation !== ""
                isSmall: root.isWide || root.isShort
                question: root.isWide ? "" : root.title
                explanation: root.isExplained ? qsTr("We will send a code there to check that it is yours.") : ""
            }

            FormPage {
                id: form

                Layout.fillWidth: true
                Layout.fillHeight: true
                shownItem: contact.field

                ContactEntry {
                    id: contact

                    width: parent.width
                    isPhone: root.isPhone
                    email: root.viewModel.email
                    phone: root.viewModel.phone
                    phonePrefix: root.viewModel.phonePrefix
                    error: root.viewModel.error
                    emailName: qsTr("E-mail")
                    phoneName: qsTr("Mobile number")
                    emailFieldName: "wayEmailField"
                    phoneFieldName: "wayPhoneField"
                    suggestions: root.viewModel.emailSuggestions
                    isBusy: root.viewModel.isBusy

                    onEmailEdited: text => root.viewModel.setEmail(text)
                    onPhoneEdited: text => root.viewModel.setPhone(text)
                    onSuggestionChosen: text => root.viewModel.completeEmail(text)
                    onAccepted: root.viewModel.goOn()
                }
            }
        }

        EnrolmentActions {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.fillHeight: false
            Layout.alignment: root.isWide ? Qt.AlignTop : Qt.AlignBottom
            // Beside the field.
            Layout.topMargin: root.isWide ? Math.max(0, Math.min(form.y, grid.height - implicitHeight)) : 0
            isStacked: root.isWide
            goOnText: qsTr("Send the code")
            otherText: ""
            isBusy: root.viewModel.isBusy

            onGoOnAsked: root.viewModel.goOn()
        }
    }

    OnScreenKeyboard {
        id: keys

        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
        keyHeight: root.isWide || root.isCramped ? Theme.lowKeyHeight : (root.isSquat ? 0.88 : 1) * Theme.keyHeight
        language: root.language
        page: root.isPhone ? "phone" : "email"

        onTyped: text => root.typeInto(() => root.keyboard.typeText(text))
        onErased: root.typeInto(() => root.keyboard.backspace())
    }
}

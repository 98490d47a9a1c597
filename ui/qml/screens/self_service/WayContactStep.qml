pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
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
    readonly property bool isSquat: root.height < (root.isWide ? Theme.lowHeight : Theme.tallHeight - 3 * Theme.margin)
    readonly property bool isCramped: !root.isWide && root.height < Theme.shortHeight - 3 * Theme.margin
    readonly property bool isShort: root.isSquat || Theme.textScale > 1
    readonly property bool isPhone: root.viewModel.isPhone

    function takeFocus(): void {
        (root.isPhone ? phone : email).takeFocus();
    }

    // A tap beside the field may have taken the focus; the keys still mean the field.
    function typeInto(type: var): void {
        root.takeFocus();
        type();
    }

    focus: true

    Component.onCompleted: root.takeFocus()

    GridLayout {
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
            spacing: (root.isShort ? 2 : 4) * Theme.step

            Question {
                Layout.fillWidth: true
                isSmall: root.isWide || root.isShort
                question: root.isPhone ? qsTr("What is your mobile number?") : qsTr("What is your e-mail?")
                explanation: root.isCramped || root.isWide && root.isShort ? "" : qsTr("We send a code there, to see that it is yours.")
            }

            FormPage {
                Layout.fillWidth: true
                Layout.fillHeight: true
                shownItem: root.isPhone ? phone : email

                ColumnLayout {
                    width: parent.width
                    spacing: 3 * Theme.step

                    TextEntry {
                        id: email

                        Layout.fillWidth: true
                        visible: !root.isPhone
                        fieldName: "wayEmailField"
                        spokenName: qsTr("E-mail")
                        longest: 254
                        inputHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                        value: root.viewModel.email
                        error: root.isPhone ? "" : root.viewModel.error
                        isReadOnly: root.viewModel.isBusy

                        onEdited: text => root.viewModel.setEmail(text)
                        onAccepted: root.viewModel.goOn()
                    }

                    Flow {
                        Layout.fillWidth: true
                        visible: !root.isPhone
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
                        fieldName: "wayPhoneField"
                        spokenName: qsTr("Mobile number")
                        prefix: text.startsWith("+") || text.startsWith("00") ? "" : root.viewModel.phonePrefix
                        longest: 24
                        inputHints: Qt.ImhDialableCharactersOnly
                        value: root.viewModel.phone
                        error: root.isPhone ? root.viewModel.error : ""
                        isReadOnly: root.viewModel.isBusy

                        onEdited: text => root.viewModel.setPhone(text)
                        onAccepted: root.viewModel.goOn()
                    }
                }
            }
        }

        EnrolmentActions {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.fillHeight: false
            Layout.alignment: Qt.AlignBottom
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

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/keys"
import "../../components/marks"
import "../../theme"

// The number on a card that has letters in it.
FocusScope {
    id: root

    required property WaysInViewModel viewModel
    required property string language

    readonly property bool isWide: root.width > root.height
    readonly property bool isSquat: root.height < (root.isWide ? Theme.lowHeight : Theme.tallHeight) - 3 * Theme.margin
    readonly property bool isShort: root.isSquat || Theme.textScale > 1

    // Large text and low reach at once: a mistake is to be read with the number that it is about.
    readonly property bool isTight: !root.isWide && Theme.textScale > 1 && root.height < Theme.shortHeight - 3 * Theme.margin
    // Below a field with a mistake there is more to read.
    readonly property bool isExplained: !(root.isShort && root.viewModel.error !== "") && !(root.isWide && Theme.textScale > 1)
    readonly property string title: qsTr("What is your card number?")
    readonly property string digitsText: qsTr("Digits only")

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.viewModel.erase();
            event.accepted = true;
        } else if (/^[A-Za-z0-9-]$/.test(event.text)) {
            root.viewModel.press(event.text);
            event.accepted = true;
        }
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keys.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: (root.isWide && root.isShort ? 1 : root.isTight ? 2 : 4) * Theme.step
        columns: root.isWide ? 2 : 1
        columnSpacing: 6 * Theme.step
        rowSpacing: 3 * Theme.step

        FormPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 7
            shownItem: root.viewModel.error !== "" ? problem : field

            ColumnLayout {
                width: parent.width
                spacing: (root.isWide || root.isShort ? 2 : 4) * Theme.step

                Question {
                    Layout.fillWidth: true
                    visible: root.isWide ? explanation !== "" : !root.isTight || root.viewModel.error === ""
                    isSmall: root.isWide || root.isShort
                    question: root.isWide ? "" : root.title
                    explanation: root.isExplained ? qsTr("It is on your card, below the bars.") : ""
                }

                CardNumberField {
                    id: field

                    Layout.fillWidth: true
                    number: root.viewModel.numberText
                    spokenName: root.title
                    error: root.viewModel.error
                }

                ErrorLine {
                    id: problem

                    objectName: "wayError"
                    Layout.fillWidth: true
                    text: root.viewModel.error
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.fillHeight: false
            Layout.alignment: root.isWide ? Qt.AlignTop : Qt.AlignBottom
            // Beside the field.
            Layout.topMargin: root.isWide ? Math.max(0, Math.min(field.y, grid.height - implicitHeight)) : 0
            spacing: 2 * Theme.step

            EnrolmentActions {
                Layout.fillWidth: true
                isStacked: root.isWide
                leastHeight: root.isTight ? Math.round(1.2 * Theme.pillHeight) : Theme.actionHeight
                goOnText: qsTr("Continue")
                // Below each other two of them are too much for a low screen.
                otherText: root.isWide ? "" : root.digitsText
                isBusy: root.viewModel.isBusy

                onGoOnAsked: root.viewModel.goOn()
                onOtherAsked: root.viewModel.showLetters(false)
            }

            Pill {
                objectName: "digitsButton"
                Layout.fillWidth: true
                visible: root.isWide
                enabled: !root.viewModel.isBusy
                text: root.digitsText
                onClicked: root.viewModel.showLetters(false)
            }
        }
    }

    OnScreenKeyboard {
        id: keys

        objectName: "keyboard"
        anchors.bottom: parent.bottom
        width: parent.width
        keyHeight: root.isWide ? Theme.lowKeyHeight : (root.isSquat ? 0.88 : 1) * Theme.keyHeight
        language: root.language
        page: "code"

        onTyped: text => root.viewModel.press(text)
        onErased: root.viewModel.erase()
    }
}

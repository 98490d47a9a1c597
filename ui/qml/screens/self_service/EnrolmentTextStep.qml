pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../theme"

// One question with one text as its answer, whichever question it is.
FormPage {
    id: root

    required property EnrolmentViewModel viewModel

    readonly property AnswerViewModel answer: root.viewModel.answer
    readonly property string title: root.answer.title
    readonly property string explanation: root.answer.explanation
    readonly property string keyboardPage: root.answer.keyboardPage
    readonly property string otherText: ""
    readonly property bool saysAwayNote: true
    readonly property bool isCapitalWanted: root.keyboardPage === "name" && /(^|[\s-])$/.test(field.text.slice(0, field.cursor)) || root.keyboardPage === "text" && field.text === ""

    function takeFocus(): void {
        field.takeFocus();
    }

    function leadToMistake(): void {
        root.takeFocus();
    }

    function chooseOther(): void {
    }

    shownItem: field

    Component.onCompleted: field.takeFocus()

    ColumnLayout {
        width: parent.width
        spacing: 3 * Theme.step

        TextEntry {
            id: field

            Layout.fillWidth: true
            fieldName: "answerField"
            spokenName: root.title
            longest: root.keyboardPage === "text" ? 200 : (root.answer.isSecret ? 64 : 60)
            inputHints: root.keyboardPage === "number" ? Qt.ImhPreferNumbers : Qt.ImhNone
            isSecret: root.answer.isSecret
            value: root.answer.text
            error: root.answer.error
            isReadOnly: root.viewModel.isBusy

            onEdited: text => root.answer.setText(text)
            onAccepted: root.viewModel.goOn()
        }

        Flow {
            Layout.fillWidth: true
            visible: root.answer.isSecret
            spacing: 2 * Theme.step

            Repeater {
                model: root.answer.needs

                NeedPill {
                    objectName: "passwordNeed"
                }
            }
        }
    }
}

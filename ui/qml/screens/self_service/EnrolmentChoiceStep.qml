pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"
import "../../components/marks"
import "../../components/panels"
import "../../theme"

// One question whose answers are there to be picked: one of them, or as many as one likes.
FormPage {
    id: root

    required property EnrolmentViewModel viewModel
    required property bool isWide

    readonly property AnswerViewModel answer: root.viewModel.answer
    readonly property string title: root.answer.title
    readonly property string explanation: root.answer.explanation
    readonly property string keyboardPage: ""
    readonly property string otherText: ""
    readonly property bool isCapitalWanted: false
    readonly property bool saysAwayNote: root.answer.optionsState === "loaded"

    // Not by way of the row that had the focus last: it may be an answer to another question by now.
    function takeFocus(): void {
        for (const row of rows.children)
            row.focus = false;
        root.forceActiveFocus();
    }

    function leadToMistake(): void {
        root.leadTo(options.itemAt(0));
    }

    function chooseOther(): void {
    }

    Component.onCompleted: root.takeFocus()

    Column {
        width: parent.width
        spacing: 2 * Theme.step

        ErrorLine {
            objectName: "choiceError"
            width: parent.width
            text: root.answer.error
        }

        TileFrame {
            width: parent.width
            height: isLoaded ? rows.height : 3 * Theme.actionHeight
            tileState: root.answer.optionsState
            emptyText: ""
            emptyIcon: "circle-check"
            failedText: root.viewModel.choicesFailure
            spokenName: root.title

            skeleton: Column {
                spacing: 2 * Theme.step

                Repeater {
                    model: 3

                    SkeletonCard {
                        width: rows.width
                        height: Theme.actionHeight
                    }
                }
            }

            onRetried: root.viewModel.retryLists()

            Grid {
                id: rows

                width: parent.width
                columns: root.isWide ? 2 : 1
                columnSpacing: 2 * Theme.step
                rowSpacing: 2 * Theme.step

                Repeater {
                    id: options

                    model: root.answer.options

                    OptionRow {
                        required property string optionId

                        objectName: "optionRow"
                        width: (rows.width - (rows.columns - 1) * rows.columnSpacing) / rows.columns
                        isMany: root.answer.isMany
                        enabled: !root.viewModel.isBusy

                        onPicked: root.answer.toggleOption(optionId)
                    }
                }
            }
        }
    }
}

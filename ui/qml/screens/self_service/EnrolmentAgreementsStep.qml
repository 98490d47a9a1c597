pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"
import "../../components/marks"
import "../../components/panels"
import "../../theme"

// What the new customer agrees to: one unticked box for each purpose, and its full text on request.
FormPage {
    id: root

    required property EnrolmentViewModel viewModel

    readonly property string title: qsTr("What do you agree to?")
    readonly property string explanation: qsTr("You decide on each one. Membership needs only those marked as necessary.")
    readonly property string keyboardPage: "name"
    readonly property string otherText: ""
    readonly property bool isCapitalWanted: false
    readonly property bool saysAwayNote: false

    function takeFocus(): void {
        root.forceActiveFocus();
    }

    function leadToMistake(): void {
        root.leadTo(boxes.itemAt(root.viewModel.agreements.firstMissing));
    }

    function chooseOther(): void {
    }

    Component.onCompleted: root.takeFocus()

    Column {
        width: parent.width
        spacing: 2 * Theme.step

        BalancedText {
            objectName: "awayNote"
            width: parent.width
            visible: text !== "" && root.viewModel.agreements.rowsState !== "failed"
            text: root.viewModel.awayNote
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            lineHeight: Theme.bodyLine
            bottomPadding: Theme.step
        }

        ErrorLine {
            objectName: "agreementsError"
            width: parent.width
            text: root.viewModel.agreements.error
        }

        TileFrame {
            width: parent.width
            height: isLoaded ? rows.height : 3 * Theme.actionHeight
            tileState: root.viewModel.agreements.rowsState
            emptyText: qsTr("There is nothing to agree to. Please go on.")
            emptyIcon: "circle-check"
            failedText: root.viewModel.agreements.failure
            spokenName: qsTr("Agreements")

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

            onRetried: root.viewModel.agreements.retry()

            Column {
                id: rows

                width: parent.width
                spacing: 2 * Theme.step

                Repeater {
                    id: boxes

                    model: root.viewModel.agreements.rows

                    ConsentRow {
                        required property string agreementId

                        objectName: "consentRow"
                        width: rows.width
                        enabled: !root.viewModel.isBusy

                        onTickAsked: root.viewModel.agreements.toggle(agreementId)
                        onReadAsked: root.viewModel.agreements.openText(agreementId)
                    }
                }
            }
        }
    }
}

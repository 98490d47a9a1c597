pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/marks"
import "../../components/panels"
import "../../components/service"
import "../../theme"

// The sign-ups that are not customers yet, and what to do about those that need somebody.
ServicePage {
    id: root

    required property SignUpsPageViewModel viewModel
    readonly property bool isLoaded: root.viewModel.listState === "loaded"

    component Export: CommandCard {
        title: qsTr("To enter them by hand")
        command: root.viewModel.exportCommand
        explanation: qsTr("In a terminal, as the user that the kiosk runs as. The file holds names and addresses in the clear: delete it afterwards.")
    }

    note: root.viewModel.note
    isNoteBad: root.viewModel.isNoteBad
    first: [
        Question {
            Layout.fillWidth: true
            isSmall: root.isWide
            question: qsTr("Sign-ups waiting")
            explanation: qsTr("What is not a customer in the loyalty system yet. Names and addresses are never shown here.")
        },
        WarningCard {
            objectName: "signUpsWarning"
            Layout.fillWidth: true
            warnings: root.viewModel.warnings
        },
        CountCard {
            Layout.fillWidth: true
            visible: root.isLoaded
            rows: root.viewModel.counts
        },
        Export {
            Layout.fillWidth: true
            visible: root.isWide && root.viewModel.canExport
        }
    ]
    second: [
        SkeletonCard {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.choiceHeight
            visible: root.viewModel.listState === "pending"
        },
        EmptyCard {
            Layout.fillWidth: true
            visible: root.viewModel.listState === "empty"
            iconName: "check"
            title: qsTr("Nothing waits")
            explanation: qsTr("Every sign-up taken here has been dealt with.")
        },
        EmptyCard {
            Layout.fillWidth: true
            visible: root.viewModel.listState === "failed"
            isBad: true
            iconName: "circle-alert"
            title: qsTr("The list cannot be shown")
            explanation: qsTr("It is tried again by itself every few seconds.")
        },
        Repeater {
            model: root.viewModel.rows

            delegate: SignUpCard {
                id: card

                objectName: "signUpCard"
                Layout.fillWidth: true
                isBusy: root.viewModel.isBusy
                onHeightChanged: {
                    if (card.isAsked)
                        root.reveal(card);
                }
                onRetryChosen: root.viewModel.retry(card.number)
                onDoneChosen: root.viewModel.ask(card.number)
                onKept: root.viewModel.keep()
                onConfirmed: root.viewModel.settle()
            }
        },
        PlainText {
            Layout.fillWidth: true
            visible: root.viewModel.more !== ""
            text: root.viewModel.more
            color: Theme.muted
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignHCenter
        },
        Export {
            Layout.fillWidth: true
            visible: !root.isWide && root.viewModel.canExport
        }
    ]
    actions: [
        ActionButton {
            objectName: "retryAllButton"
            Layout.columnSpan: root.actionSpan
            Layout.fillWidth: true
            visible: root.isLoaded
            enabled: root.viewModel.canRetryAll
            isBusy: root.viewModel.isBusy
            iconName: "refresh-cw"
            text: qsTr("Try all again")
            onClicked: root.viewModel.retryAll()
        }
    ]

    Component.onCompleted: root.viewModel.look()
}

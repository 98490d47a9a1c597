import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/marks"
import "../../theme"

// What can be done about a new card, and why the last try came to nothing.
ColumnLayout {
    id: root

    required property NewCardViewModel viewModel
    // Of each button, in pixels.
    required property int leastHeight
    // Of their words.
    property int wordsSize: Theme.actionSize
    readonly property bool isIssued: root.viewModel.step === "issued"

    spacing: Theme.gap

    ErrorLine {
        objectName: "newCardProblem"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.step
        text: root.viewModel.problem
    }

    ActionButton {
        objectName: "openTakenButton"
        Layout.fillWidth: true
        leastHeight: root.leastHeight
        font.pixelSize: root.wordsSize
        isPrimary: false
        isBusy: root.viewModel.isBusy
        text: qsTr("It is my card: show my account")
        visible: root.viewModel.canOpenTaken
        onClicked: root.viewModel.openTaken()
    }

    ActionButton {
        objectName: "takeNumberButton"
        Layout.fillWidth: true
        leastHeight: root.leastHeight
        font.pixelSize: root.wordsSize
        isPrimary: !root.viewModel.canScan
        isBusy: root.viewModel.isBusy
        text: qsTr("Give me a card number")
        iconName: "credit-card"
        visible: !root.isIssued && root.viewModel.canTakeNumber
        onClicked: root.viewModel.takeNumber()
    }

    ActionButton {
        objectName: "takeDigitalButton"
        Layout.fillWidth: true
        leastHeight: root.leastHeight
        font.pixelSize: root.wordsSize
        isPrimary: !root.viewModel.canScan && !root.viewModel.canTakeNumber
        isBusy: root.viewModel.isBusy
        text: qsTr("Card for my phone")
        iconName: "smartphone"
        visible: !root.isIssued && root.viewModel.canTakeDigital
        onClicked: root.viewModel.takeDigital()
    }

    ActionButton {
        objectName: "goWithoutButton"
        Layout.fillWidth: true
        leastHeight: root.leastHeight
        font.pixelSize: root.wordsSize
        isPrimary: false
        isBusy: root.viewModel.isBusy
        text: qsTr("No card now")
        visible: !root.isIssued
        onClicked: root.viewModel.goWithout()
    }

    ActionButton {
        objectName: "askAgainButton"
        Layout.fillWidth: true
        isBusy: root.viewModel.isBusy
        text: qsTr("Try again")
        visible: root.viewModel.canAskAgain
        onClicked: root.viewModel.askAgain()
    }

    ActionButton {
        objectName: "cardDoneButton"
        Layout.fillWidth: true
        isPrimary: !root.viewModel.canAskAgain
        text: qsTr("Done")
        visible: root.isIssued
        onClicked: root.viewModel.finish()
    }
}

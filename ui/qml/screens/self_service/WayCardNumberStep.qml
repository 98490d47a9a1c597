import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"

// The number on the card, for those who have it at hand but not the card.
DigitPage {
    id: root

    required property WaysInViewModel viewModel

    title: qsTr("What is your card number?")
    explanation: qsTr("It is on your card, below the bars.")
    error: root.viewModel.error
    isBusy: root.viewModel.isBusy
    canSubmit: root.viewModel.canGoOn
    takenKeys: root.viewModel.mayHaveLetters ? /^[A-Za-z0-9-]$/ : /^[0-9]$/

    onTyped: key => root.viewModel.press(key)
    onErased: root.viewModel.erase()
    onSubmitted: root.viewModel.goOn()

    CardNumberField {
        Layout.fillWidth: true
        number: root.viewModel.numberText
        spokenName: root.title
        error: root.error
    }

    below: Pill {
        objectName: "lettersButton"
        visible: root.viewModel.mayHaveLetters
        enabled: !root.isBusy
        isSoft: true
        text: qsTr("My number has letters")
        onClicked: root.viewModel.showLetters(true)
    }
}

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"

// The second fact, which nobody reads off a card that was found.
DigitPage {
    id: root

    required property WaysInViewModel viewModel

    title: qsTr("When were you born?")
    explanation: qsTr("So that nobody else can look into your account.")
    error: root.viewModel.error
    isBusy: root.viewModel.isBusy
    canSubmit: root.viewModel.canGoOn

    onTyped: digit => root.viewModel.press(digit)
    onErased: root.viewModel.erase()
    onSubmitted: root.viewModel.goOn()

    DigitBoxes {
        objectName: "birthDate"
        Layout.fillWidth: true
        digits: root.viewModel.birthDigits
        groups: [2, 2, 4]
        names: [qsTr("Day"), qsTr("Month"), qsTr("Year")]
        spokenName: root.title
        error: root.error
    }
}

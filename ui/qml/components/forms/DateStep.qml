import QtQuick
import QtQuick.Layouts
import Kiosk
import "../controls"

// A date, in any form that asks for one: a box a digit, and its parts in the order of the language.
DigitPage {
    id: root

    required property DateEntryViewModel viewModel
    // Offers to leave the question out.
    property bool canSkip: false

    signal skipped

    error: root.viewModel.error
    isBusy: root.viewModel.isBusy
    canSubmit: root.viewModel.canSubmit
    // A keyboard may also part the date by hand.
    takenKeys: /^[0-9./ -]$/

    onTyped: key => root.viewModel.press(key)
    onErased: root.viewModel.erase()
    onSubmitted: root.viewModel.submit()

    DigitBoxes {
        objectName: "dateBoxes"
        Layout.fillWidth: true
        parts: root.viewModel.parts
        lengths: root.viewModel.lengths
        names: root.viewModel.names
        spokenName: root.title
        error: root.error
    }

    below: Pill {
        objectName: "otherWayButton"
        visible: root.canSkip
        enabled: !root.isBusy
        text: qsTr("Skip")
        onClicked: root.skipped()
    }
}

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../theme"

// The number on the card, for those who have it at hand but not the card.
DigitPage {
    id: root

    required property WaysInViewModel viewModel

    title: qsTr("What is your card number?")
    explanation: qsTr("It stands on your card, below the bars.")
    error: root.viewModel.error
    isBusy: root.viewModel.isBusy
    canSubmit: root.viewModel.canGoOn

    onTyped: digit => root.viewModel.press(digit)
    onErased: root.viewModel.erase()
    onSubmitted: root.viewModel.goOn()

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.actionHeight
        radius: Theme.controlRadius
        color: Theme.surface
        border.width: Theme.focusBorder
        border.color: root.error !== "" ? Theme.danger : Theme.accent

        Text {
            objectName: "cardNumber"
            anchors.fill: parent
            anchors.leftMargin: 5 * Theme.step
            anchors.rightMargin: 5 * Theme.step
            text: root.viewModel.numberText
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.titleSize
            font.weight: Font.DemiBold
            font.features: ({ tnum: 1 })
            color: Theme.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallestSize
            verticalAlignment: Text.AlignVCenter

            Accessible.role: Accessible.EditableText
            Accessible.name: root.title
            Accessible.description: root.error !== "" ? root.error : text
            Accessible.readOnly: true
        }
    }
}

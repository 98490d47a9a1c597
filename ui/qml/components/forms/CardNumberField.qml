import QtQuick
import "../../theme"

// A card number as far as it is typed; the keys are elsewhere on the screen.
Rectangle {
    id: root

    required property string number
    required property string spokenName
    property string error: ""

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
        text: root.number
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
        Accessible.name: root.spokenName
        Accessible.description: root.error
        Accessible.readOnly: true
    }
}

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"

// A quiet way to something that few people need; as large to touch as a pill, though it shows only words.
AbstractButton {
    id: root

    focusPolicy: Qt.StrongFocus
    implicitWidth: Math.max(Theme.pillHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.pillHeight, implicitContentHeight)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.labelSize

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : "transparent"
        border.width: root.visualFocus ? Theme.focusBorder : 0
        border.color: Theme.focus
    }

    contentItem: Text {
        text: root.text
        textFormat: Text.PlainText
        font.family: root.font.family
        font.pixelSize: root.font.pixelSize
        font.underline: true
        color: Theme.muted
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
    }
}

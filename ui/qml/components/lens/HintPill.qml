import QtQuick
import "../../theme"
import "../marks"

// One short hint; it fades in place and takes no touch.
Rectangle {
    id: root

    required property string text
    property real maximumWidth: 80 * Theme.step

    width: Math.min(root.maximumWidth, label.contentWidth + 8 * Theme.step)
    height: Math.max(Theme.pillHeight, label.implicitHeight + 3 * Theme.step)
    radius: Theme.pillHeight / 2
    color: Theme.soft
    border.width: Theme.border
    border.color: Theme.cardBorder > 0 ? Theme.line : Theme.paper
    opacity: root.text === "" ? 0 : 1
    visible: opacity > 0

    Behavior on opacity {
        NumberAnimation { duration: Theme.moveMs }
    }

    BalancedText {
        id: label

        anchors.centerIn: parent
        width: root.maximumWidth - 8 * Theme.step
        text: root.text
        color: Theme.accent
        font.pixelSize: Theme.labelSize
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter

        Accessible.role: Accessible.AlertMessage
    }
}

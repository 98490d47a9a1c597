import QtQuick
import "../../theme"

// What is wrong and what to do, under the field it is about. Takes no room while there is nothing to say.
Row {
    id: root

    required property string text

    visible: root.text !== ""
    spacing: 1.5 * Theme.step

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        id: icon

        anchors.top: parent.top
        anchors.topMargin: (label.lineHeightPx - height) / 2
        name: "circle-alert"
        size: 1.1 * Theme.labelSize
        color: Theme.danger
    }

    BalancedText {
        id: label

        readonly property real lineHeightPx: implicitHeight / Math.max(1, lineCount)

        width: root.width - icon.width - root.spacing
        text: root.text
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold
        color: Theme.danger

        Accessible.ignored: true
    }
}

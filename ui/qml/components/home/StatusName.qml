import QtQuick
import "../../theme"
import "../marks"

// The name of a status with its star, for the accent ground.
Rectangle {
    id: root

    required property string text
    // In pixels; a longer name ends in an ellipsis.
    property real maxWidth: Infinity
    // Black on a dull yellow is not for those who see little.
    readonly property bool isTurned: Theme.name === "contrast"
    readonly property color inkColor: root.isTurned ? Theme.accent : Theme.accentInk

    implicitWidth: Math.min(root.maxWidth, row.implicitWidth + 3 * Theme.step)
    implicitHeight: 1.6 * Theme.labelSize
    radius: height / 2
    color: root.isTurned ? Theme.accentInk : Theme.accentLine

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 1.5 * Theme.step
        spacing: Theme.step

        Icon {
            id: star

            anchors.verticalCenter: parent.verticalCenter
            name: "star"
            size: Theme.smallestSize
            color: root.isTurned ? root.inkColor : Theme.accentSweet
        }

        PlainText {
            objectName: "statusName"
            width: Math.min(implicitWidth, root.maxWidth - star.width - 4 * Theme.step)
            text: root.text
            color: root.inkColor
            font.pixelSize: Theme.smallestSize
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// Four rounded corners that show where to hold the code.
Item {
    id: root

    readonly property real arm: Math.round(Math.min(width, height) * 0.2)

    Repeater {
        model: 4

        // A corner is a quarter of a rounded frame; the clip is square, so it may cut it.
        Item {
            id: corner

            required property int index
            readonly property bool isRight: index % 2 === 1
            readonly property bool isLower: index > 1

            x: corner.isRight ? root.width - width : 0
            y: corner.isLower ? root.height - height : 0
            width: root.arm
            height: root.arm
            clip: true

            Rectangle {
                x: corner.isRight ? -root.arm : 0
                y: corner.isLower ? -root.arm : 0
                width: 2 * root.arm
                height: 2 * root.arm
                radius: 3 * Theme.step
                color: "transparent"
                border.width: Theme.step
                border.color: Theme.lensInk
            }
        }
    }
}

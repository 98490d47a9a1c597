import QtQuick
import "../../theme"

// One thing of the guide: it comes to the middle of its room, and goes the way it came.
Item {
    id: root

    required property bool isHere
    // In pixels from the middle.
    required property real awayX
    required property real awayY
    required property Item room

    x: (root.room.width - width) / 2 + (root.isHere ? 0 : root.awayX)
    y: (root.room.height - height) / 2 + (root.isHere ? 0 : root.awayY)
    width: childrenRect.width
    height: childrenRect.height
    opacity: root.isHere ? 1 : 0
    visible: opacity > 0

    Behavior on x {
        NumberAnimation { duration: 2 * Theme.moveMs; easing.type: Easing.OutCubic }
    }

    Behavior on y {
        NumberAnimation { duration: 2 * Theme.moveMs; easing.type: Easing.OutCubic }
    }

    Behavior on opacity {
        NumberAnimation { duration: 2 * Theme.moveMs; easing.type: Easing.OutCubic }
    }
}

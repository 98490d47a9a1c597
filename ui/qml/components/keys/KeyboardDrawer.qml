import QtQuick
import "../../theme"

// The keyboard of a screen with several questions: it comes up from below where one is typed, and leaves again.
OnScreenKeyboard {
    id: root

    required property bool isUp
    readonly property bool isSeen: root.y < root.parent.height
    readonly property bool isMoving: slide.running

    width: parent.width
    y: root.isUp ? parent.height - height : parent.height
    visible: root.isSeen

    Behavior on y {
        NumberAnimation {
            id: slide

            duration: Theme.moveMs
            easing.type: Easing.OutCubic
        }
    }
}

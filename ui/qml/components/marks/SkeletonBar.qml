import QtQuick
import "../../theme"

// The place of a text or picture that is still on its way; it breathes slowly.
Rectangle {
    id: root

    radius: Theme.step
    color: Theme.skeleton

    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && Theme.isMotionOn
        loops: Animation.Infinite

        NumberAnimation {
            to: 0.5
            duration: 4 * Theme.moveMs
            easing.type: Easing.InOutSine
        }

        NumberAnimation {
            to: 1
            duration: 4 * Theme.moveMs
            easing.type: Easing.InOutSine
        }
    }
}

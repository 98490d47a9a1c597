import QtQuick
import "../../theme"

// The ring of a kiosk that waits: it swells and fades slowly. A timer at the preview's pace drives it, since
// an animation would repaint the screen sixty times a second all day.
Ring {
    id: root

    property real phase: 0

    value: 1
    thickness: Theme.ringThickness
    color: Theme.accent
    opacity: Theme.isMotionOn ? 0.62 + 0.38 * Math.cos(root.phase * 2 * Math.PI) : 1

    Timer {
        interval: Theme.breathStepMs
        running: root.visible && Theme.isMotionOn
        repeat: true
        onTriggered: root.phase = (root.phase + Theme.breathStepMs / Theme.breathMs) % 1
    }
}

import QtQuick
import "../../theme"

// A ring that runs while something is being looked up, and stands still where motion is switched off.
Ring {
    id: root

    property bool isRunning: true

    value: 0.72
    thickness: Theme.ringThickness
    color: Theme.accent
    trackColor: Theme.soft
    hasRoundEnds: true

    NumberAnimation on startAngle {
        running: root.isRunning && root.visible && Theme.isMotionOn
        from: 0
        to: 360
        duration: Theme.turnMs
        loops: Animation.Infinite
    }
}

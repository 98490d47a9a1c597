pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// How far a form has come: one dot a step, the current one long.
Row {
    id: root

    required property int count
    // From 0.
    required property int current

    readonly property real dotSize: 3.5 * Theme.step

    spacing: 2 * Theme.step

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Step %1 of %2").arg(root.current + 1).arg(root.count)

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: index === root.current ? 2.5 * root.dotSize : root.dotSize
            height: root.dotSize
            radius: height / 2
            color: index <= root.current ? Theme.accent : Theme.line

            Behavior on width {
                NumberAnimation {
                    duration: Theme.moveMs
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// How many digits were typed, never which.
Row {
    id: root

    required property int count
    property int fewest: 6

    spacing: 3 * Theme.step

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digit(s) entered", "", root.count)

    Repeater {
        model: Math.max(root.fewest, root.count)

        Rectangle {
            required property int index

            width: 4 * Theme.step
            height: width
            radius: width / 2
            color: index < root.count ? Theme.accent : "transparent"
            border.width: index < root.count ? 0 : Theme.border
            border.color: Theme.line
        }
    }
}

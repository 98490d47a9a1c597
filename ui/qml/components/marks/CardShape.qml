pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// A loyalty card, front side; its height follows from its width as on a real one.
Rectangle {
    id: root

    readonly property var bars: [3, 1, 2, 1, 1, 3, 1, 2, 1, 2, 3, 1, 1, 2, 1, 3, 2, 1]

    height: Math.round(root.width / 1.586)
    radius: root.width * 0.06
    color: Theme.accent
    antialiasing: true

    Rectangle {
        x: root.width * 0.09
        y: root.height * 0.16
        width: root.width * 0.36
        height: root.height * 0.1
        radius: height / 2
        color: Theme.accentInkMuted
        antialiasing: true
    }

    Rectangle {
        id: label

        x: root.width * 0.09
        y: root.height * 0.5
        width: root.width * 0.82
        height: root.height * 0.36
        radius: root.width * 0.02
        color: Theme.codeGround
        antialiasing: true

        Row {
            anchors.centerIn: parent
            spacing: label.width * 0.022

            Repeater {
                model: root.bars

                Rectangle {
                    required property int modelData

                    width: label.width * 0.012 * modelData
                    height: label.height * 0.66
                    color: Theme.codeInk
                    antialiasing: true
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// A phone that shows a square code.
Rectangle {
    id: root

    // One sign a module, row by row: enough to be read as a code by people, and by no scanner.
    readonly property string modules: "1110111" + "1010101" + "1111011" + "0010100" + "1101011" + "1010110" + "1111001"

    height: Math.round(root.width * 1.8)
    radius: root.width * 0.14
    color: Theme.codeInk
    border.width: Theme.border
    border.color: Theme.line
    antialiasing: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.width * 0.06
        radius: root.width * 0.09
        color: Theme.codeGround
        antialiasing: true

        Grid {
            anchors.centerIn: parent
            columns: 7

            Repeater {
                model: root.modules.length

                Rectangle {
                    required property int index

                    width: Math.round(root.width * 0.095)
                    height: width
                    color: root.modules[index] === "1" ? Theme.codeInk : Theme.codeGround
                }
            }
        }
    }
}

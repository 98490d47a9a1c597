import QtQuick
import "../../theme"

// What the keys act on, where its edge is the accent already: a line inside the edge, seen on the ground there.
Rectangle {
    id: root

    property color lineColor: Theme.accentInk

    anchors.fill: parent
    anchors.margins: Theme.focusBorder
    radius: Theme.controlRadius - Theme.focusBorder
    color: "transparent"
    border.width: Theme.focusBorder
    border.color: root.lineColor
}

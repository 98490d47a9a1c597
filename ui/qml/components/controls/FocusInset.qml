import QtQuick
import "../../theme"

// What the keys act on, where the ground is the accent itself: a line inside the edge, seen on any ground.
Rectangle {
    anchors.fill: parent
    anchors.margins: Theme.focusBorder
    radius: Theme.controlRadius - Theme.focusBorder
    color: "transparent"
    border.width: Theme.focusBorder
    border.color: Theme.accentInk
}

import QtQuick
import "../../theme"

// The ground of a card, with the hairline of a shadow under its foot.
Item {
    id: root

    property real radius: Theme.cardRadius

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.border
        anchors.bottomMargin: -Theme.border
        radius: root.radius
        color: Theme.hairline
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: Theme.surface
        border.width: Theme.cardBorder
        border.color: Theme.line
    }
}

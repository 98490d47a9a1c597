import QtQuick
import Kiosk

// An arc over a track, clockwise from twelve o'clock; `ProgressRing` says what the properties mean.
Item {
    id: root

    property real value: 0
    property real thickness: 8
    property real startAngle: 0
    property color color: "black"
    property color trackColor: "transparent"
    property bool hasRoundEnds: false
    readonly property ProgressRing painted: ProgressRings.make(root)

    // Without a size it holds no picture: two of its size it would hold, seen or not.
    Binding {
        target: root.painted
        property: "width"
        value: root.visible ? root.width : 0
    }

    Binding {
        target: root.painted
        property: "height"
        value: root.height
    }

    Binding {
        target: root.painted
        property: "value"
        value: root.value
    }

    Binding {
        target: root.painted
        property: "thickness"
        value: root.thickness
    }

    Binding {
        target: root.painted
        property: "startAngle"
        value: root.startAngle
    }

    Binding {
        target: root.painted
        property: "color"
        value: root.color
    }

    Binding {
        target: root.painted
        property: "trackColor"
        value: root.trackColor
    }

    Binding {
        target: root.painted
        property: "hasRoundEnds"
        value: root.hasRoundEnds
    }
}

import QtQuick
import Kiosk
import "../../theme"
import "../marks"

// How to hold things up: a card, then a phone, comes towards the camera, rests and goes. It moves for less than half
// a second at a time, so that a kiosk nobody uses hardly works; in between the picture is free to aim by.
Item {
    id: root

    required property bool isShown
    // Two things, each comes and goes; then nothing for as long.
    property int moment: 0
    readonly property int moments: 6
    readonly property bool isUp: root.isShown && Theme.isMotionOn
    readonly property string place: Appearance.cameraPlace
    // Where things come from, in shares of the width: from the side that is away from the camera.
    readonly property real fromX: root.place === "left" ? 0.2 : root.place === "right" ? -0.2 : 0
    readonly property real fromY: root.fromX !== 0 ? 0 : root.place === "top" ? 0.2 : root.place === "bottom" ? -0.2 : 0.2

    visible: root.isUp
    onIsUpChanged: root.moment = 0

    Accessible.ignored: true

    Timer {
        interval: Theme.guideMs
        running: root.isUp
        repeat: true
        onTriggered: root.moment = (root.moment + 1) % root.moments
    }

    GuideThing {
        isHere: root.moment === 1
        awayX: root.fromX * root.width
        awayY: root.fromY * root.width
        room: root

        CardShape {
            width: Math.round(0.46 * root.width)
            rotation: -6
        }
    }

    GuideThing {
        isHere: root.moment === 3
        awayX: root.fromX * root.width
        awayY: root.fromY * root.width
        room: root

        PhoneShape {
            width: Math.round(0.24 * root.width)
        }
    }
}

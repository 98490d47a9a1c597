import QtQuick
import "../../theme"
import "../marks"

// What was read flies from where it was read into the greeting: a tick that becomes as small as the initials. It lies
// over the home, which is there already, and takes no touch.
Item {
    id: root

    // As large as the ring that it comes from, in pixels.
    property real fromSize: 0

    // Where it goes: the middle, and how large it is there.
    function fly(to: rect): void {
        disc.toX = to.x + to.width / 2;
        disc.toY = to.y + to.height / 2;
        disc.toScale = to.width / disc.width;
        way.restart();
    }

    Accessible.ignored: true

    Rectangle {
        id: disc

        property real toX: 0
        property real toY: 0
        property real toScale: 1
        // From 0 to 1.
        property real progress: 0

        x: root.width / 2 + (disc.toX - root.width / 2) * disc.progress - width / 2
        y: root.height / 2 + (disc.toY - root.height / 2) * disc.progress - height / 2
        width: Math.round(root.fromSize / 2)
        height: width
        radius: width / 2
        scale: 1 + (disc.toScale - 1) * disc.progress
        color: Theme.accent
        // It crosses the points, which have its colour.
        border.width: 2 * Theme.focusBorder
        border.color: Theme.paper
        visible: way.running

        Icon {
            anchors.centerIn: parent
            name: "check"
            size: Math.round(0.5 * disc.width)
            color: Theme.accentInk
        }
    }

    NumberAnimation {
        id: way

        target: disc
        property: "progress"
        from: 0
        to: 1
        duration: Theme.moveMs
        easing.type: Easing.InOutCubic
    }
}

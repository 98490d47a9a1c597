import QtQuick
import Kiosk
import "../../theme"
import "../marks"

// Signs on the ring, on the side where the camera is.
Rectangle {
    id: root

    required property Item ring
    required property bool isShown
    readonly property string place: Appearance.cameraPlace
    readonly property bool isBeside: root.place === "left" || root.place === "right"
    // On the middle of the line of the ring.
    readonly property real reach: (root.ring.width - Theme.ringThickness) / 2

    x: (root.ring.width - width) / 2 + (root.place === "left" ? -root.reach : root.place === "right" ? root.reach : 0)
    y: (root.ring.height - height) / 2 + (root.place === "top" ? -root.reach : root.place === "bottom" ? root.reach : 0)
    width: Theme.pointerSize
    height: width
    radius: width / 2
    color: Theme.accent
    border.width: Theme.focusBorder
    border.color: Theme.paper
    visible: root.isShown && root.place !== "anywhere"

    Accessible.role: Accessible.Graphic
    Accessible.name: ({
            top: qsTr("The camera is above the screen"),
            bottom: qsTr("The camera is below the screen"),
            left: qsTr("The camera is on the left"),
            right: qsTr("The camera is on the right")
        })[root.place] ?? ""

    Icon {
        anchors.centerIn: parent
        name: ({ top: "chevrons-up", bottom: "chevrons-down", left: "chevrons-left", right: "chevrons-right" })[root.place] ?? ""
        size: Math.round(0.6 * parent.width)
        color: Theme.accentInk
    }
}

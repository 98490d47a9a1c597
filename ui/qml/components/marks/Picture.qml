import QtQuick
import "../../theme"

// A picture of what is offered, cut to its place. An icon on a ground stands there until it has come, and where there is none.
Item {
    id: root

    // Its number, "" while there is none.
    required property string picture
    required property string icon
    property real iconSize: 6 * Theme.step
    property color ground: Theme.soft
    property color iconColor: Theme.accent
    property real radius: Theme.cardRadius
    // Those that are round: "all", "top" or "left".
    property string corners: "all"

    readonly property bool isShown: image.status === Image.Ready

    Rectangle {
        anchors.fill: parent
        visible: image.opacity < 1
        topLeftRadius: root.radius
        topRightRadius: root.corners === "left" ? 0 : root.radius
        bottomLeftRadius: root.corners === "top" ? 0 : root.radius
        bottomRightRadius: root.corners === "all" ? root.radius : 0
        color: root.ground
    }

    Icon {
        anchors.centerIn: parent
        visible: image.opacity < 1
        name: root.icon
        size: root.iconSize
        color: root.iconColor
    }

    Image {
        id: image

        anchors.fill: parent
        // Nothing of a visit stays in a store of Qt's.
        cache: false
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        source: root.picture === "" || width < 1 || height < 1 ? "" : "image://picture/" + root.picture + "?radius=" + root.radius + "&corners=" + root.corners
        opacity: root.isShown ? 1 : 0

        Accessible.ignored: true

        Behavior on opacity {
            enabled: root.isShown
            NumberAnimation {
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }
    }
}

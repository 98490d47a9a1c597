import QtQuick
import Kiosk
import "../../theme"

// The shop's mark, read and decoded by Qt on a thread of its own: with Python on it, closing the window could wait
// for that thread, which waits for Python. Logos are drawn for paper, so in a dark theme it stands on white.
Rectangle {
    id: root

    readonly property bool isOnPlate: Theme.name !== "light"
    readonly property real inset: root.isOnPlate ? Theme.step : 0

    implicitWidth: picture.paintedWidth + 2 * root.inset
    implicitHeight: Theme.pillHeight
    radius: root.isOnPlate ? 2 * Theme.step : 0
    color: root.isOnPlate ? Theme.codeGround : "transparent"

    Accessible.ignored: true

    Image {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        width: 3 * Theme.pillHeight
        height: Theme.pillHeight - 2 * root.inset
        asynchronous: true
        cache: false
        autoTransform: true
        source: Appearance.logo
        sourceSize: Qt.size(width, height)
        // Without it an SVG is stretched to all of the source size.
        fillMode: Image.PreserveAspectFit
        horizontalAlignment: Image.AlignLeft
    }
}

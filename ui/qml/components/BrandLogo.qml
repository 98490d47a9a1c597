import QtQuick
import Kiosk
import "../theme"

// The shop's mark. Logos are drawn for paper, so in a dark theme it stands on white.
Rectangle {
    id: root

    readonly property bool isOnPlate: Appearance.theme !== "light"
    readonly property real inset: root.isOnPlate ? Theme.step : 0

    implicitWidth: picture.width + 2 * root.inset
    implicitHeight: Theme.pillHeight
    radius: root.isOnPlate ? 2 * Theme.step : 0
    color: root.isOnPlate ? Theme.codeGround : "transparent"

    Accessible.ignored: true

    Image {
        id: picture

        anchors.centerIn: parent
        asynchronous: true
        cache: false
        source: Appearance.hasLogo ? "image://brand/logo" : ""
        sourceSize: Qt.size(3 * Theme.pillHeight, Theme.pillHeight - 2 * root.inset)
    }
}

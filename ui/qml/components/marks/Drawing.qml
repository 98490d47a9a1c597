import QtQuick
import "../../theme"

// One friendly drawing for each thing that can happen: an object, and a badge that says what befell it.
Item {
    id: root

    required property string kind
    required property real size
    property bool hasGround: true

    readonly property bool isPhone: root.kind === "newCode"
    readonly property string bigIcon: ({ offline: "store", camera: "camera-off", scanner: "scan-line" })[root.kind] ?? ""
    readonly property string badgeIcon: ({
            done: "check",
            sorry: "circle-alert",
            newCode: "refresh-cw",
            freeCard: "user-plus",
            offline: "wifi-off",
            waiting: "clock"
        })[root.kind] ?? ""
    readonly property bool isGood: root.kind === "done" || root.kind === "freeCard" || root.kind === "newCode"

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.soft
        visible: root.hasGround
    }

    CardShape {
        anchors.centerIn: parent
        width: Math.round(root.size * 0.56)
        rotation: -8
        visible: !root.isPhone && root.bigIcon === ""
    }

    PhoneShape {
        anchors.centerIn: parent
        width: Math.round(root.size * 0.34)
        visible: root.isPhone
    }

    Icon {
        anchors.centerIn: parent
        name: root.bigIcon
        size: Math.round(root.size * 0.5)
        color: Theme.accent
        visible: root.bigIcon !== ""
    }

    Rectangle {
        x: Math.round(root.size * 0.6)
        y: Math.round(root.size * 0.56)
        width: Math.round(root.size * 0.26)
        height: width
        radius: width / 2
        color: root.isGood ? Theme.accent : Theme.sweet
        border.width: Math.round(root.size * 0.02)
        border.color: Theme.soft
        visible: root.badgeIcon !== ""

        Icon {
            anchors.centerIn: parent
            name: root.badgeIcon
            size: Math.round(root.size * 0.14)
            color: root.isGood ? Theme.accentInk : Theme.sweetInk
        }
    }
}

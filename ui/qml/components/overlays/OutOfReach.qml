import QtQuick
import "../../theme"
import "../marks"

// The upper part of a standing screen, while everything to touch is in the lower one: whose kiosk this is.
Rectangle {
    id: root

    required property string storeName

    color: Theme.soft

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 3 * Theme.step

        PlainText {
            width: parent.width
            text: root.storeName
            color: Theme.accent
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "chevrons-down"
            size: 8 * Theme.step
            color: Theme.accent
        }
    }
}

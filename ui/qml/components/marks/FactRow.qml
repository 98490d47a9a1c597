import QtQuick
import QtQuick.Layouts
import "../../theme"

// One fact in words, with a picture of what it is about.
RowLayout {
    id: root

    required property string icon
    required property string text

    spacing: 2 * Theme.step

    Accessible.role: Accessible.ListItem
    Accessible.name: root.text

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.icon
        size: Math.round(1.2 * Theme.bodySize)
        color: Theme.muted
    }

    BalancedText {
        objectName: "factText"
        Layout.fillWidth: true
        text: root.text

        Accessible.ignored: true
    }
}

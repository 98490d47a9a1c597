import QtQuick
import QtQuick.Layouts
import "../../theme"

// How something went, with its picture; bad news looks the part. Takes no room while there is nothing to say.
RowLayout {
    id: root

    required property string text
    property bool isBad: false

    visible: root.text !== ""
    spacing: 1.5 * Theme.step

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.isBad ? "circle-alert" : "circle-check"
        size: 1.15 * Theme.labelSize
        color: label.color
    }

    BalancedText {
        id: label

        objectName: "noteText"
        Layout.fillWidth: true
        text: root.text
        color: root.isBad ? Theme.danger : Theme.accent
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold

        Accessible.ignored: true
    }
}

import QtQuick
import "../../theme"

// How many things wait for whoever looks; takes no room where there is none.
Rectangle {
    id: root

    required property string text

    visible: root.text !== ""
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 3 * Theme.step)
    implicitHeight: 1.7 * Theme.labelSize
    radius: height / 2
    color: Theme.danger

    PlainText {
        id: label

        anchors.centerIn: parent
        text: root.text
        color: Theme.dangerInk
        font.pixelSize: Theme.labelSize
        font.weight: Font.Bold
        font.features: { "tnum": 1 }
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}

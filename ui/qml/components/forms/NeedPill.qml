import QtQuick
import "../../theme"
import "../marks"

// One thing that an answer has to have: told before it is there, ticked as soon as it is.
Rectangle {
    id: root

    required property string text
    required property bool isMet

    implicitWidth: row.width + 5 * Theme.step
    implicitHeight: row.height + 2 * Theme.step
    radius: Math.min(height, Theme.pillHeight) / 2
    color: root.isMet ? Theme.soft : "transparent"
    border.width: root.isMet ? 0 : Theme.border
    border.color: Theme.line

    Accessible.role: Accessible.StaticText
    Accessible.name: root.isMet ? qsTr("%1: there").arg(root.text) : qsTr("%1: still missing").arg(root.text)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.step

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isMet
            name: "check"
            size: Theme.labelSize
            color: Theme.accent
        }

        Text {
            text: root.text
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.labelSize
            font.weight: root.isMet ? Font.DemiBold : Font.Normal
            color: root.isMet ? Theme.accent : Theme.ink

            Accessible.ignored: true
        }
    }
}

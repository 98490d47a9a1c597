import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../controls"
import "../marks"

// One key of a number pad. It looks the same whether touched or not touched by a keypad's focus, apart from the
// ring.
AbstractButton {
    id: root

    required property string spokenName
    property string iconName: ""
    // The key that ends the entry.
    property bool isPrimary: false

    signal typed

    focusPolicy: Qt.StrongFocus
    implicitWidth: Theme.actionHeight
    implicitHeight: Theme.actionHeight
    font.family: Theme.family
    font.pixelSize: Theme.titleSize
    font.weight: Font.DemiBold
    font.features: ({ tnum: 1 })

    Accessible.role: Accessible.Button
    Accessible.name: root.spokenName

    onClicked: root.typed()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.isPrimary ? (root.down ? Theme.accentPressed : Theme.accent) : (root.down ? Theme.soft : Theme.surface)
        border.width: root.isPrimary ? 0 : (root.visualFocus ? Theme.focusBorder : Theme.border)
        border.color: root.visualFocus ? Theme.focus : Theme.line
        opacity: root.enabled ? 1 : 0.45

        FocusInset {
            visible: root.visualFocus && root.isPrimary
        }
    }

    contentItem: Item {
        opacity: root.enabled ? 1 : 0.45

        Text {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: Theme.ink
        }

        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.titleSize
            color: root.isPrimary ? Theme.accentInk : Theme.ink
        }
    }
}

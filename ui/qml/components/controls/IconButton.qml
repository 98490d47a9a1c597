import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../marks"

// A round control with a picture only; `text` is its spoken name.
AbstractButton {
    id: root

    required property string iconName
    property bool isOn: false

    focusPolicy: Qt.StrongFocus
    implicitWidth: Theme.pillHeight
    implicitHeight: Theme.pillHeight
    padding: Math.round(Theme.pillHeight / 4)

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: height / 2
        color: root.isOn ? (root.down ? Theme.accentPressed : Theme.accent) : (root.down ? Theme.soft : Theme.surface)
        border.width: root.isOn ? 0 : (root.visualFocus ? Theme.focusBorder : Theme.border)
        border.color: root.visualFocus ? Theme.focus : Theme.line
        opacity: root.enabled ? 1 : 0.45

        FocusInset {
            visible: root.visualFocus && root.isOn
            radius: height / 2
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Math.round(Theme.pillHeight / 2)
            color: root.isOn ? Theme.accentInk : Theme.ink
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../components/marks"
import "../theme"

// One thing to hold up: what it is, and what it should show. Green while it is held.
AbstractButton {
    id: root

    required property string itemId
    required property string label
    required property string kind
    required property string detail
    required property bool isHeld

    signal heldUp(string id)
    signal putDown

    objectName: "tray_" + root.itemId
    implicitHeight: Math.max(Theme.pillHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: 2 * Theme.step
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.description: root.detail

    onClicked: root.isHeld ? root.putDown() : root.heldUp(root.itemId)

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.isHeld ? Theme.accent : (root.down ? Theme.soft : Theme.surface)
        border.width: root.visualFocus ? Theme.focusBorder : 0
        border.color: Theme.focus
    }

    contentItem: RowLayout {
        spacing: 2 * Theme.step

        Icon {
            name: root.kind === "phone" ? "smartphone" : "credit-card"
            size: Theme.actionSize
            color: root.isHeld ? Theme.accentInk : Theme.accent
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.label
                color: root.isHeld ? Theme.accentInk : Theme.ink
                font.pixelSize: Theme.labelSize
                font.weight: Font.Bold
            }

            PlainText {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                color: root.isHeld ? Theme.accentInkMuted : Theme.muted
                font.pixelSize: Theme.labelSize
            }
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../marks"

// A small rounded control: a choice, a way back, a suggestion. `isSoft` fills it, otherwise it is outlined.
AbstractButton {
    id: root

    property bool isSoft: false
    property string iconName: ""

    focusPolicy: Qt.StrongFocus
    implicitWidth: Math.max(Theme.pillHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.pillHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 4 * Theme.step
    rightPadding: 4 * Theme.step
    topPadding: Theme.step
    bottomPadding: Theme.step
    font.family: Theme.family
    font.pixelSize: Theme.labelSize
    font.weight: Font.DemiBold

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Math.min(height, Theme.pillHeight) / 2
        color: root.isSoft ? (root.down ? Theme.accentInkMuted : Theme.soft) : (root.down ? Theme.soft : Theme.surface)
        border.width: root.visualFocus ? Theme.focusBorder : (root.isSoft ? 0 : Theme.border)
        border.color: root.visualFocus ? Theme.focus : Theme.line
        opacity: root.enabled ? 1 : 0.45
    }

    contentItem: Item {
        opacity: root.enabled ? 1 : 0.45
        implicitWidth: label.implicitWidth + (icon.visible ? icon.width + Theme.step : 0)
        implicitHeight: label.implicitHeight

        Row {
            anchors.centerIn: parent
            spacing: Theme.step

            Icon {
                id: icon

                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Math.round(1.1 * Theme.labelSize)
                color: label.color
            }

            Text {
                id: label

                width: Math.min(implicitWidth, root.availableWidth - (icon.visible ? icon.width + Theme.step : 0))
                text: root.text
                textFormat: Text.PlainText
                font: root.font
                color: root.isSoft ? Theme.accent : Theme.ink
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}

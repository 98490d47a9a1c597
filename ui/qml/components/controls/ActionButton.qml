import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../marks"

// The action of a screen. Primary is filled and there is one a screen; the others are outlined.
AbstractButton {
    id: root

    property bool isPrimary: true
    property bool isBusy: false
    property string iconName: ""
    property int leastHeight: Theme.actionHeight

    enabled: !root.isBusy
    focusPolicy: Qt.StrongFocus
    implicitWidth: Math.max(2 * Theme.actionHeight, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(root.leastHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 3 * Theme.step
    rightPadding: 3 * Theme.step
    topPadding: Theme.gap
    bottomPadding: Theme.gap
    font.family: Theme.family
    font.pixelSize: Theme.actionSize
    font.weight: Font.Bold

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.isPrimary ? (root.down ? Theme.accentPressed : Theme.accent) : (root.down ? Theme.soft : Theme.surface)
        border.width: root.isPrimary ? 0 : (root.visualFocus ? Theme.focusBorder : Theme.border)
        border.color: root.visualFocus ? Theme.focus : Theme.ink
        opacity: root.enabled || root.isBusy ? 1 : 0.45

        FocusInset {
            visible: root.visualFocus && root.isPrimary
        }
    }

    contentItem: Item {
        implicitWidth: once.implicitWidth + (icon.visible ? icon.width + Theme.gap : 0)
        implicitHeight: label.implicitHeight

        // How wide it is in one line: the label's own width depends on where its lines end.
        Text {
            id: once

            visible: false
            text: root.text
            textFormat: Text.PlainText
            font: root.font

            Accessible.ignored: true
        }

        Row {
            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                id: icon

                visible: root.iconName !== ""
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.actionSize
                color: label.color
            }

            BalancedText {
                id: label

                width: Math.min(once.implicitWidth, root.availableWidth - (icon.visible ? icon.width + Theme.gap : 0))
                text: root.text
                font: root.font
                color: root.isPrimary ? Theme.accentInk : Theme.ink
                opacity: root.isBusy ? 0.6 : 1
                horizontalAlignment: Text.AlignHCenter

                Accessible.ignored: true
            }
        }
    }
}

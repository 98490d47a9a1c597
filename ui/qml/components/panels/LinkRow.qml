import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../marks"

// A row that leads to another page.
AbstractButton {
    id: root

    required property string iconName

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.lineHeight, line.implicitHeight + 2 * Theme.step)
    leftPadding: 4.5 * Theme.step
    rightPadding: 2.5 * Theme.step

    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Card {
        opacity: root.down ? 0.7 : 1

        Rectangle {
            anchors.fill: parent
            visible: root.visualFocus
            radius: Theme.cardRadius
            color: "transparent"
            border.width: Theme.focusBorder
            border.color: Theme.focus
        }
    }

    contentItem: RowLayout {
        id: line

        spacing: 2.5 * Theme.step

        Icon {
            name: root.iconName
            size: 5 * Theme.step
            color: Theme.accent
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Font.DemiBold

            Accessible.ignored: true
        }

        Icon {
            name: "chevron-right"
            size: 5 * Theme.step
            color: Theme.muted
        }
    }
}

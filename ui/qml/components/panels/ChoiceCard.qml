import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../marks"

// A large way to another page: a picture, a name, and what is there.
AbstractButton {
    id: root

    required property string iconName
    required property string detail
    // How much there is to do there.
    property string badge: ""
    property real leastHeight: Theme.choiceHeight
    // One of many on a page.
    property bool isLow: false
    readonly property int pictureSize: (root.isLow ? 11 : 14) * Theme.step

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(root.leastHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: (root.isLow ? 3 : 5) * Theme.step
    topPadding: (root.isLow ? 2 : 5) * Theme.step
    bottomPadding: topPadding

    Accessible.role: Accessible.Button
    Accessible.name: [root.text, root.badge].filter(part => part !== "").join(", ")
    Accessible.description: root.detail

    background: Item {
        Card {
            anchors.fill: parent
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.cardRadius
            color: root.down ? Theme.soft : "transparent"
            border.width: root.visualFocus ? Theme.focusBorder : 0
            border.color: Theme.focus
        }
    }

    contentItem: RowLayout {
        spacing: (root.isLow ? 3 : 4) * Theme.step

        Rectangle {
            Layout.preferredWidth: root.pictureSize
            Layout.preferredHeight: root.pictureSize
            radius: width / 2
            color: Theme.soft

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: root.pictureSize / 2
                color: Theme.accent
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: root.isLow ? Theme.step / 2 : Theme.step

            BalancedText {
                Layout.fillWidth: true
                text: root.text
                font.pixelSize: Theme.sectionSize
                font.weight: Font.Bold

                Accessible.ignored: true
            }

            BalancedText {
                Layout.fillWidth: true
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.labelSize
                lineHeight: Theme.bodyLine

                Accessible.ignored: true
            }
        }

        Badge {
            objectName: "choiceBadge"
            text: root.badge
        }

        Icon {
            name: "chevron-right"
            size: 5 * Theme.step
            color: Theme.muted
        }
    }
}

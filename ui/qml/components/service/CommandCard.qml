import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// What to type in a terminal, and what to mind.
Item {
    id: root

    required property string title
    required property string command
    required property string explanation

    implicitHeight: lines.implicitHeight + 2 * lines.anchors.margins

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 4 * Theme.step
        spacing: 2 * Theme.step

        PlainText {
            Layout.fillWidth: true
            text: root.title
            font.weight: Font.Bold

            Accessible.role: Accessible.Heading
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: command.implicitHeight + 3 * Theme.step
            radius: Theme.gap
            color: Theme.paper

            PlainText {
                id: command

                objectName: "exportCommand"
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: 2 * Theme.step
                anchors.rightMargin: 2 * Theme.step
                anchors.verticalCenter: parent.verticalCenter
                text: root.command
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
            }
        }

        BalancedText {
            Layout.fillWidth: true
            text: root.explanation
            color: Theme.muted
            font.pixelSize: Theme.labelSize
            lineHeight: Theme.bodyLine
        }
    }
}

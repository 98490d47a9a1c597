import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// In the place of a list that holds nothing, or that did not load: a picture, and what that means.
Item {
    id: root

    required property string iconName
    required property string title
    required property string explanation
    property bool isBad: false

    implicitHeight: lines.implicitHeight + 2 * lines.anchors.margins

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 7 * Theme.step
        spacing: 2 * Theme.step

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.step
            Layout.preferredWidth: 14 * Theme.step
            Layout.preferredHeight: 14 * Theme.step
            radius: width / 2
            color: root.isBad ? Theme.dangerSoft : Theme.soft

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: 7 * Theme.step
                color: root.isBad ? Theme.danger : Theme.accent
            }
        }

        BalancedText {
            objectName: "emptyTitle"
            Layout.fillWidth: true
            text: root.title
            font.pixelSize: Theme.sectionSize
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
        }

        BalancedText {
            Layout.fillWidth: true
            visible: root.explanation !== ""
            text: root.explanation
            color: Theme.muted
            font.pixelSize: Theme.labelSize
            lineHeight: Theme.bodyLine
            horizontalAlignment: Text.AlignHCenter
        }
    }
}

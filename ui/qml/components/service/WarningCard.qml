pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// What staff need to know before anything else, each of it by itself. Takes no room while there is nothing to say.
Rectangle {
    id: root

    required property list<string> warnings

    visible: root.warnings.length > 0
    implicitHeight: lines.implicitHeight + 2 * lines.anchors.topMargin
    radius: Theme.cardRadius
    color: Theme.dangerSoft
    border.width: Theme.cardBorder
    border.color: Theme.line

    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 3 * Theme.step
        anchors.leftMargin: 4 * Theme.step
        anchors.rightMargin: 4 * Theme.step
        spacing: 3 * Theme.step

        Repeater {
            model: root.warnings

            delegate: Warning {}
        }
    }

    component Warning: RowLayout {
        id: warning

        required property string modelData

        Layout.fillWidth: true
        spacing: 2 * Theme.step

        Accessible.role: Accessible.AlertMessage
        Accessible.name: warning.modelData

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "circle-alert"
            size: 1.2 * Theme.labelSize
            color: Theme.danger
        }

        BalancedText {
            objectName: "warningText"
            Layout.fillWidth: true
            text: warning.modelData
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold

            Accessible.ignored: true
        }
    }
}

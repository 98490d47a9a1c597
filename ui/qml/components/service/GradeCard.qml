pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../panels"

// What was measured, one thing a line.
Item {
    id: root

    required property var rows

    implicitHeight: lines.implicitHeight + lines.anchors.topMargin + lines.anchors.bottomMargin

    Card {
        anchors.fill: parent
    }

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 3 * Theme.step
        anchors.leftMargin: 4 * Theme.step
        anchors.rightMargin: 4 * Theme.step
        spacing: 2 * Theme.step

        Repeater {
            model: root.rows

            delegate: GradeRow {
                objectName: "gradeRow"
                Layout.fillWidth: true
            }
        }
    }
}

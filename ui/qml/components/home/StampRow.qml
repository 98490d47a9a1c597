pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// One stamp card. Its stamps are drawn one by one as long as the eye can count them.
Card {
    id: root

    required property string name
    required property int collected
    // 0 where the card's size is not known.
    required property int needed
    // Such as "7 of 10".
    required property string text
    required property string asOf

    readonly property bool isCountable: root.needed > 0 && root.needed <= 12

    implicitHeight: Math.max(Theme.lineHeight, grid.implicitHeight + 5 * Theme.step)

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.text + ", " + root.asOf

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.leftMargin: 4.5 * Theme.step
        anchors.rightMargin: 4.5 * Theme.step
        anchors.topMargin: 2.5 * Theme.step
        anchors.bottomMargin: 2.5 * Theme.step
        columnSpacing: 3 * Theme.step
        rowSpacing: 2 * Theme.step

        ColumnLayout {
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                objectName: "stampName"
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold

                Accessible.ignored: true
            }

            PlainText {
                objectName: "stampAsOf"
                Layout.fillWidth: true
                text: root.asOf
                color: Theme.muted
                font.pixelSize: Theme.smallestSize

                Accessible.ignored: true
            }
        }

        Row {
            id: stamps

            readonly property real dotSize: Math.min(5.5 * Theme.step, (root.width - 9 * Theme.step) / root.needed - spacing)

            Layout.row: 1
            Layout.columnSpan: 2
            visible: root.isCountable
            spacing: 1.5 * Theme.step

            Repeater {
                model: root.isCountable ? root.needed : 0

                Rectangle {
                    required property int index

                    width: stamps.dotSize
                    height: width
                    radius: width / 2
                    color: index < root.collected ? Theme.accent : "transparent"
                    border.width: index < root.collected ? 0 : Theme.border
                    border.color: Theme.line
                }
            }
        }

        Rectangle {
            Layout.row: 1
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.preferredHeight: 2 * Theme.step
            visible: root.needed > 0 && !root.isCountable
            radius: height / 2
            color: Theme.skeleton

            Rectangle {
                width: Math.min(1, root.collected / Math.max(1, root.needed)) * parent.width
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }

        PlainText {
            Layout.row: 0
            Layout.column: 1
            text: root.text
            font.weight: Font.Bold
            font.features: ({
                    tnum: 1
                })
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}

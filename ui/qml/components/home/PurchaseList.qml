pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// The last purchases: when, where, how much.
Card {
    id: root

    required property var rows
    // The store goes below the day.
    property bool isNarrow: false

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 4.5 * Theme.step
        anchors.rightMargin: 4.5 * Theme.step
        spacing: Math.round((root.isNarrow ? 1.5 : 0.5) * Theme.step)

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Your last purchases")
            font.weight: Font.DemiBold
            maximumLineCount: 1
            elide: Text.ElideRight

            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.rows

            GridLayout {
                id: row

                required property string day
                required property string store
                required property string total

                Layout.fillWidth: true
                columns: 2
                columnSpacing: 2 * Theme.step
                rowSpacing: 0

                Accessible.role: Accessible.ListItem
                Accessible.name: [row.day, row.store, row.total].filter(part => part !== "").join(", ")

                PurchaseText {
                    objectName: "purchaseText"
                    text: root.isNarrow ? row.day : [row.day, row.store].filter(part => part !== "").join(" · ")
                }

                PlainText {
                    objectName: "purchaseTotal"
                    text: row.total
                    font.pixelSize: Theme.labelSize
                    font.weight: Font.DemiBold
                    font.features: ({
                            tnum: 1
                        })
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }

                PurchaseText {
                    objectName: "purchaseStore"
                    Layout.columnSpan: 2
                    visible: root.isNarrow && row.store !== ""
                    text: row.store
                }
            }
        }
    }

    component PurchaseText: PlainText {
        Layout.fillWidth: true
        color: Theme.muted
        font.pixelSize: Theme.labelSize
        wrapMode: Text.NoWrap
        elide: Text.ElideRight

        Accessible.ignored: true
    }
}

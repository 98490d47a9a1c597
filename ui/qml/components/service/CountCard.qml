pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// A few figures beside each other, each with its word.
Item {
    id: root

    required property var rows

    implicitHeight: figures.implicitHeight + 2 * figures.anchors.margins

    Card {
        anchors.fill: parent
    }

    RowLayout {
        id: figures

        anchors.fill: parent
        anchors.margins: 4 * Theme.step
        spacing: 4 * Theme.step
        uniformCellSizes: true

        Repeater {
            model: root.rows

            delegate: ColumnLayout {
                id: figure

                required property string value
                required property string name
                required property bool isUrgent

                objectName: "countFigure"
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 0

                Accessible.role: Accessible.StaticText
                Accessible.name: figure.value + " " + figure.name

                PlainText {
                    objectName: "countValue"
                    Layout.fillWidth: true
                    text: figure.value
                    color: figure.isUrgent ? Theme.danger : Theme.ink
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.Bold
                    font.features: { "tnum": 1 }

                    Accessible.ignored: true
                }

                BalancedText {
                    Layout.fillWidth: true
                    text: figure.name
                    color: Theme.muted
                    font.pixelSize: Theme.labelSize

                    Accessible.ignored: true
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/marks"
import "../../components/panels"
import "../../components/service"
import "../../theme"

// The newest scan: what it is, and why. Below it the ones before.
ServicePage {
    id: root

    required property ScanTesterViewModel viewModel
    required property CameraPageViewModel camera
    required property CameraPreview preview
    readonly property bool isLong: root.viewModel.text.length > 40

    first: [
        CameraFrame {
            isWide: root.isWide
            preview: root.preview
            message: root.camera.message
        },
        PlainText {
            objectName: "testerHint"
            Layout.fillWidth: true
            visible: !root.viewModel.hasScan
            text: qsTr("Hold up a card or phone, or use the scanner.")
            font.pixelSize: Theme.sectionSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        },
        Item {
            Layout.fillWidth: true
            visible: root.viewModel.hasScan
            implicitHeight: read.implicitHeight + 2 * read.anchors.margins

            Card {
                anchors.fill: parent
            }

            ColumnLayout {
                id: read

                anchors.fill: parent
                anchors.margins: 4 * Theme.step
                spacing: Theme.step

                PlainText {
                    objectName: "scanText"
                    Layout.fillWidth: true
                    text: root.viewModel.text
                    font.pixelSize: root.isLong ? Theme.labelSize : Theme.titleSize
                    font.weight: Font.Bold
                    font.features: { "tnum": 1 }
                    wrapMode: Text.WrapAnywhere
                }

                PlainText {
                    objectName: "scanMeaning"
                    Layout.fillWidth: true
                    // A rule's name is one word, hyphens or not.
                    text: [root.viewModel.meaning, root.viewModel.rule].filter(part => part !== "").join(", ").replace(/-/g, "\u2011")
                    color: root.viewModel.hasMeaning ? Theme.accent : Theme.danger
                    font.weight: Font.DemiBold
                }

                PlainText {
                    objectName: "scanSource"
                    Layout.fillWidth: true
                    text: [root.viewModel.source, root.viewModel.foundBy].filter(part => part !== "").join(" · ")
                    color: Theme.muted
                    font.pixelSize: Theme.labelSize
                }
            }
        }
    ]
    second: [
        PlainText {
            Layout.fillWidth: true
            visible: root.viewModel.verdicts.count > 0
            text: qsTr("Code rules, in their order")
            font.pixelSize: Theme.sectionSize
            font.weight: Font.Bold

            Accessible.role: Accessible.Heading
        },
        Repeater {
            model: root.viewModel.verdicts

            delegate: VerdictRow {
                objectName: "verdictRow"
                Layout.fillWidth: true
            }
        },
        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: 2 * Theme.step
            visible: root.viewModel.earlier.count > 0
            text: qsTr("Before that")
            font.pixelSize: Theme.sectionSize
            font.weight: Font.Bold

            Accessible.role: Accessible.Heading
        },
        Repeater {
            model: root.viewModel.earlier

            delegate: GridLayout {
                id: row

                required property string text
                required property string meaning
                readonly property bool isOneLine: scanned.implicitWidth + row.columnSpacing + meant.implicitWidth <= row.width

                Layout.fillWidth: true
                columns: row.isOneLine ? 2 : 1
                columnSpacing: 2 * Theme.step
                rowSpacing: 0

                PlainText {
                    id: scanned

                    Layout.fillWidth: true
                    text: row.text
                    font.pixelSize: Theme.labelSize
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                }

                PlainText {
                    id: meant

                    Layout.fillWidth: !row.isOneLine
                    text: row.meaning
                    color: Theme.muted
                    font.pixelSize: Theme.labelSize
                }
            }
        }
    ]
}

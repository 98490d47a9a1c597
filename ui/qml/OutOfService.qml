import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "components/marks"
import "theme"

// A window of its own, so that it comes up even where the kiosk's own screens do not.
ApplicationWindow {
    id: root

    required property OutOfServiceViewModel viewModel
    readonly property bool isWide: width > height
    readonly property int alignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

    title: root.viewModel.title
    color: Theme.paper
    font.family: Theme.family

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(Math.min(root.width, root.height))
    }

    // There is little to read, and nobody can ask for larger letters here.
    Binding {
        target: Theme
        property: "textScale"
        value: 1.25
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        columns: root.isWide ? 2 : 1
        columnSpacing: 2 * Theme.margin
        rowSpacing: 4 * Theme.step

        Item {
            Layout.fillHeight: true
            Layout.maximumHeight: Math.round(root.height / 8)
            visible: !root.isWide
        }

        Drawing {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: size
            size: Theme.drawingSize - 2 * Theme.lensInset
            kind: "waiting"
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 3 * Theme.step

            Item {
                Layout.fillHeight: root.isWide
            }

            BalancedText {
                objectName: "outTitle"
                Layout.fillWidth: true
                text: root.viewModel.title
                font.pixelSize: Math.min(Theme.noticeSize, Math.round(root.width / (root.isWide ? 22 : 12)))
                font.weight: Font.Bold
                font.letterSpacing: Theme.tightTracking
                lineHeight: Theme.headingLine
                horizontalAlignment: root.alignment

                Accessible.role: Accessible.Heading
            }

            BalancedText {
                objectName: "outBody"
                Layout.fillWidth: true
                text: root.viewModel.body
                font.pixelSize: Theme.actionSize
                lineHeight: Theme.bodyLine
                horizontalAlignment: root.alignment
            }

            PlainText {
                objectName: "outOtherTitle"
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.step
                visible: text !== ""
                text: root.viewModel.otherTitle
                color: Theme.muted
                font.pixelSize: Theme.actionSize
                font.weight: Font.Bold
                horizontalAlignment: root.alignment
            }

            BalancedText {
                objectName: "outOtherBody"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.viewModel.otherBody
                color: Theme.muted
                lineHeight: Theme.bodyLine
                horizontalAlignment: root.alignment
            }

            Item {
                Layout.fillHeight: true
            }

            BalancedText {
                objectName: "outStaff"
                Layout.fillWidth: true
                text: root.viewModel.staff
                color: Theme.muted
                font.pixelSize: Theme.labelSize
                horizontalAlignment: root.alignment
            }
        }
    }
}

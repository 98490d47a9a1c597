import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/marks"
import "../../theme"

// Done, sorry, offline: a drawing, what happened, what to do, and a ring that counts down to the start.
Flickable {
    id: root

    required property NoticeViewModel viewModel
    readonly property bool isWide: width > height
    readonly property bool isShort: !root.isWide && root.height < Theme.shortHeight
    readonly property bool isCrowded: root.isWide && Theme.textScale > 1

    signal privacyAsked
    signal accessibilityAsked

    contentWidth: width
    contentHeight: Math.max(height, grid.implicitHeight + grid.anchors.topMargin + grid.anchors.bottomMargin)
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.viewModel.title

    ScrollBar.vertical: ScrollHint {
        page: root
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: (root.isWide ? 2 : 4) * Theme.step
        anchors.bottomMargin: 2 * Theme.step
        columns: root.isWide ? 2 : 1
        columnSpacing: 2 * Theme.margin
        rowSpacing: 7 * Theme.step

        Item {
            Layout.alignment: root.isWide ? Qt.AlignCenter : Qt.AlignHCenter | Qt.AlignBottom
            Layout.fillHeight: !root.isWide
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            // Words before pictures where room is short.
            Layout.minimumHeight: Math.round((root.isShort ? 0.6 : 1) * Theme.drawingSize)

            Drawing {
                id: drawing

                objectName: "noticeDrawing"
                // Anchors that change with the shape of the window would stretch it on the way.
                x: (parent.width - width) / 2
                // The ring around it ends where its place does.
                y: root.isWide ? (parent.height - height) / 2 : parent.height - height - Theme.lensInset
                size: ring.width - 2 * Theme.lensInset
                kind: root.viewModel.kind
            }

            Ring {
                id: ring

                objectName: "countdownRing"
                anchors.centerIn: drawing
                width: Math.min(Theme.drawingSize, parent.height)
                height: width
                visible: root.viewModel.hasCountdown
                value: root.viewModel.countdown
                thickness: Math.round(Theme.ringThickness / 2)
                color: Theme.accent
                trackColor: Theme.hairline
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.isWide
            Layout.preferredWidth: 3
            // Large letters leave a lying screen little room.
            spacing: (root.isCrowded ? 2 : 3) * Theme.step

            BalancedText {
                objectName: "noticeTitle"
                Layout.fillWidth: true
                // Beside the round button, where it reaches up so far.
                Layout.rightMargin: root.isWide ? Theme.pillHeight + Theme.gap : 0
                text: root.viewModel.title
                font.pixelSize: Math.min(Theme.noticeSize, Math.round(root.width / (root.isWide ? 22 : 12)))
                font.weight: Font.Bold
                font.letterSpacing: Theme.tightTracking
                lineHeight: Theme.headingLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

                Accessible.role: Accessible.Heading
            }

            BalancedText {
                objectName: "noticeBody"
                Layout.fillWidth: true
                text: root.viewModel.body
                color: Theme.muted
                font.pixelSize: root.isCrowded ? Theme.bodySize : Theme.actionSize
                lineHeight: Theme.bodyLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
            }

            PlainText {
                objectName: "noticeReference"
                Layout.fillWidth: true
                visible: root.viewModel.reference !== ""
                text: qsTr("For our staff: %1").arg(root.viewModel.reference)
                color: Theme.muted
                font.pixelSize: Theme.labelSize
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
            }

            Item {
                Layout.fillHeight: !root.isWide
                Layout.minimumHeight: 2 * Theme.step
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                ActionButton {
                    objectName: "primaryButton"
                    Layout.fillWidth: true
                    text: root.viewModel.primaryText
                    visible: text !== ""
                    onClicked: root.viewModel.primary()
                }

                ActionButton {
                    objectName: "secondaryButton"
                    Layout.fillWidth: true
                    isPrimary: false
                    text: root.viewModel.secondaryText
                    visible: text !== ""
                    onClicked: root.viewModel.secondary()
                }

                LinkButton {
                    objectName: "privacyButton"
                    Layout.alignment: root.isWide ? Qt.AlignLeft : Qt.AlignHCenter
                    leftPadding: root.isWide ? 0 : Theme.gap
                    text: qsTr("Your privacy")
                    onClicked: root.privacyAsked()
                }
            }
        }
    }

    AccessibilityButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        onClicked: root.accessibilityAsked()
    }
}

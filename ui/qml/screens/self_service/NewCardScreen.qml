import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/lens"
import "../../components/marks"
import "../../theme"

// The last step of a sign-up: show a new card, take a number, or go without; then the card that came of it.
Flickable {
    id: root

    required property NewCardViewModel viewModel
    required property WelcomeViewModel welcome
    required property CameraPreview preview
    readonly property bool isWide: width > height
    readonly property bool isIssued: root.viewModel.step === "issued"
    readonly property bool isShort: !root.isWide && root.height < Theme.shortHeight
    // Four buttons, and what they are about, where room is short.
    readonly property bool isFull: root.viewModel.canOpenTaken && (root.isWide || root.height < Theme.tallHeight)
    // Large letters beside a lens: it leaves them more of the width.
    readonly property bool isCrowded: root.isFull && root.isWide && Theme.textScale > 1

    signal privacyAsked
    signal accessibilityAsked

    contentWidth: width
    contentHeight: Math.max(height, grid.implicitHeight + grid.anchors.topMargin + grid.anchors.bottomMargin)
    boundsBehavior: Flickable.StopAtBounds

    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    ScrollBar.vertical: ScrollHint {
        page: root
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: root.isWide ? 2 * Theme.step : Theme.margin + (root.isShort ? 0 : Theme.pillHeight + 2 * Theme.step)
        anchors.bottomMargin: 2 * Theme.step
        columns: root.isWide ? 2 : 1
        columnSpacing: (root.isCrowded ? 1 : 2) * Theme.margin
        rowSpacing: (root.isCrowded ? 2 : 4) * Theme.step

        ColumnLayout {
            Layout.row: 0
            Layout.column: root.isWide ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: root.isWide
            Layout.preferredWidth: root.isCrowded ? 5 : 1
            spacing: 2 * Theme.step

            Item {
                Layout.fillHeight: root.isWide
                // What stands below the heading stands below the round button too.
                Layout.minimumHeight: root.isFull && root.isWide && !root.isCrowded ? 4 * Theme.step : 0
            }

            BalancedText {
                id: heading

                objectName: "newCardHeading"
                Layout.fillWidth: true
                // Beside the round button, where it reaches up so far.
                Layout.rightMargin: root.isWide || root.isShort ? Theme.pillHeight + Theme.gap : 0
                Layout.leftMargin: root.isShort ? Theme.pillHeight + Theme.gap : 0
                text: root.isIssued ? root.viewModel.title : qsTr("Your account is ready")
                font.pixelSize: root.isFull && root.isWide ? Theme.titleSize : Math.min(Theme.noticeSize, Math.round(root.width / (root.isWide ? 22 : 12)))
                font.weight: Font.Bold
                font.letterSpacing: Theme.tightTracking
                lineHeight: Theme.headingLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

                Accessible.role: Accessible.Heading
            }

            BalancedText {
                objectName: "newCardBody"
                Layout.fillWidth: true
                text: root.isIssued ? root.viewModel.body : root.viewModel.offerText
                color: Theme.muted
                font.pixelSize: root.isCrowded ? Theme.bodySize : Theme.actionSize
                lineHeight: Theme.bodyLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
            }
        }

        Item {
            Layout.row: root.isWide ? 0 : 1
            Layout.column: 0
            Layout.rowSpan: root.isWide ? 2 : 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: root.isCrowded ? 4 : 1
            Layout.minimumHeight: root.isIssued ? cardCode.implicitHeight : Math.round((root.isShort ? 0.6 : (root.isFull ? 0.85 : 1)) * Theme.smallestLens)

            AimLens {
                anchors.fill: parent
                visible: !root.isIssued && root.viewModel.canScan
                preview: root.preview
                cameraState: root.welcome.cameraState
                message: root.welcome.cameraMessage
                hint: root.welcome.isWaiting && root.welcome.hint !== "" ? qsTr("New card here") : root.welcome.hint
                isReading: root.viewModel.isBusy || root.welcome.isReading
            }

            Drawing {
                anchors.centerIn: parent
                size: Math.min(Theme.drawingSize, parent.height)
                kind: "done"
                visible: !root.isIssued && !root.viewModel.canScan && !root.viewModel.isBusy
            }

            RunningRing {
                anchors.centerIn: parent
                width: Math.min(Theme.drawingSize, parent.width, parent.height)
                height: width
                visible: !root.isIssued && !root.viewModel.canScan && root.viewModel.isBusy
            }

            CardCode {
                id: cardCode

                anchors.centerIn: parent
                width: Math.min(parent.width, (isLarge ? 1.2 : 1) * Theme.widestCard)
                visible: root.isIssued
                isLarge: !root.isWide && root.height > Theme.tallHeight
                symbology: root.viewModel.symbology
                code: root.viewModel.code
                number: root.viewModel.number
            }
        }

        ColumnLayout {
            Layout.row: root.isWide ? 1 : 2
            Layout.column: root.isWide ? 1 : 0
            Layout.fillWidth: true
            Layout.fillHeight: root.isWide
            Layout.preferredWidth: root.isCrowded ? 5 : 1
            spacing: Theme.gap

            NewCardActions {
                Layout.fillWidth: true
                // A layout inside a layout would fill it.
                Layout.fillHeight: false
                viewModel: root.viewModel
                wordsSize: root.isCrowded ? Theme.bodySize : Theme.actionSize
                leastHeight: root.isFull ? Math.round((root.isCrowded ? 1 : root.isWide ? 1.1 : 1.2) * Theme.pillHeight) : Theme.actionHeight
            }

            LinkButton {
                objectName: "privacyButton"
                Layout.alignment: root.isWide ? Qt.AlignLeft : Qt.AlignHCenter
                leftPadding: root.isWide ? 0 : Theme.gap
                text: qsTr("Your privacy")
                onClicked: root.privacyAsked()
            }

            Item {
                visible: root.isWide
                Layout.fillHeight: true
                // Where there is no room to fill it takes none.
                Layout.topMargin: -Theme.gap
            }
        }
    }

    AccessibilityButton {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        // Where it was throughout the form.
        anchors.topMargin: root.isWide ? 4 * Theme.step : Theme.margin
        onClicked: root.accessibilityAsked()
    }
}

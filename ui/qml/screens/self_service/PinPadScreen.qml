pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/keys"
import "../../components/marks"
import "../../theme"

// Staff show who they are. Digits come by touch or from a person's keyboard, never from a scanner.
Flickable {
    id: root

    required property PinPadViewModel viewModel
    readonly property bool isWide: width > height
    readonly property bool isShort: !root.isWide && root.height < Theme.shortHeight
    // A lying screen has the round button beside the pad.
    readonly property real cornerWidth: root.isWide ? Theme.pillHeight + Theme.gap : 0
    readonly property real padWidth: Math.min(Theme.widestCard, root.isWide ? (root.width - root.cornerWidth) / 2 - 2 * Theme.margin : root.width - 2 * Theme.margin)

    signal accessibilityAsked

    contentWidth: width
    contentHeight: Math.max(height, grid.implicitHeight + grid.anchors.topMargin + grid.anchors.bottomMargin)
    boundsBehavior: Flickable.StopAtBounds
    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.viewModel.erase();
            event.accepted = true;
        } else if (event.text >= "0" && event.text <= "9") {
            root.viewModel.typeKey(event.text);
            event.accepted = true;
        }
    }
    // Only where no key of the pad has the focus: that one answers for itself.
    Keys.onReturnPressed: root.viewModel.submit()
    Keys.onEnterPressed: root.viewModel.submit()
    Keys.onEscapePressed: root.viewModel.cancel()

    ScrollBar.vertical: ScrollHint {
        page: root
    }

    GridLayout {
        id: grid

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.rightMargin: Theme.margin + root.cornerWidth
        columns: root.isWide ? 2 : 1
        columnSpacing: 2 * Theme.margin
        rowSpacing: (root.isShort ? 3 : 6) * Theme.step

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            spacing: (root.isShort ? 2 : 4) * Theme.step

            Item {
                Layout.fillHeight: true
            }

            Rectangle {
                // Words before pictures where room is short.
                visible: !root.isShort || Theme.textScale === 1
                Layout.alignment: root.isWide ? Qt.AlignLeft : Qt.AlignHCenter
                Layout.preferredWidth: 20 * Theme.step
                Layout.preferredHeight: 20 * Theme.step
                radius: width / 2
                color: Theme.soft

                Icon {
                    anchors.centerIn: parent
                    name: "lock"
                    size: 10 * Theme.step
                    color: Theme.accent
                }
            }

            PlainText {
                objectName: "pinTitle"
                Layout.fillWidth: true
                text: qsTr("For our staff")
                font.pixelSize: Math.min(Theme.noticeSize, Math.round(root.width / (root.isWide ? 22 : 12)))
                font.weight: Font.Bold
                font.letterSpacing: Theme.tightTracking
                lineHeight: Theme.headingLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

                Accessible.role: Accessible.Heading
            }

            BalancedText {
                objectName: "pinMessage"
                Layout.fillWidth: true
                // As high as a message, so that nothing moves when one comes.
                Layout.minimumHeight: 2 * Theme.actionSize * Theme.bodyLine * 1.2
                text: root.viewModel.message === "" ? (root.viewModel.isBusy ? qsTr("One moment, please") : qsTr("Please enter the PIN.")) : root.viewModel.message
                color: root.viewModel.message === "" ? Theme.muted : Theme.danger
                font.pixelSize: Theme.actionSize
                font.weight: root.viewModel.message === "" ? Font.Normal : Font.DemiBold
                lineHeight: Theme.bodyLine
                horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

                Accessible.role: Accessible.AlertMessage
            }

            PinDots {
                objectName: "pinDots"
                Layout.alignment: root.isWide ? Qt.AlignLeft : Qt.AlignHCenter
                opacity: root.viewModel.isLocked ? 0 : 1
                count: root.viewModel.digitCount
            }

            Item {
                Layout.fillHeight: root.isWide
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: root.isWide
            Layout.preferredWidth: 1
            spacing: 4 * Theme.step

            // As wide as the page, so that what is below stands in its middle.
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            NumberPad {
                Layout.alignment: Qt.AlignHCenter
                // A layout inside a layout would fill it.
                Layout.fillWidth: false
                Layout.preferredWidth: root.padWidth
                // In large text the picture above it gives way.
                Layout.preferredHeight: root.isShort && Theme.textScale > 1 ? 1.25 * implicitHeight : -1
                isLow: root.isShort
                keyPrefix: "pinKey_"
                isSecret: true
                takesDigits: !root.viewModel.isLocked
                canSubmit: root.viewModel.canSubmit
                onTyped: digit => root.viewModel.press(digit)
                onErased: root.viewModel.erase()
                onSubmitted: root.viewModel.submit()
            }

            ActionButton {
                objectName: "pinCancel"
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: root.padWidth
                isPrimary: false
                text: qsTr("Cancel")
                onClicked: root.viewModel.cancel()
            }

            Item {
                Layout.fillHeight: root.isWide
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

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../theme"

// One voucher or reward in full, over the lower part of the home: its code, its facts, and what can be done.
FocusScope {
    id: root

    required property HomeSheetViewModel viewModel

    readonly property bool isWide: root.width > root.height
    // Of a standing screen whose controls are all in its lower part.
    readonly property bool isLow: !root.isWide && root.height < Theme.shortHeight - 4 * Theme.margin
    readonly property real inset: root.isWide ? 5 * Theme.step : Theme.margin
    readonly property real spacing: (root.isWide ? 2 : 3) * Theme.step
    readonly property real thumbSize: (root.isWide ? 0.6 : 1) * Theme.thumbSize
    readonly property string stage: root.viewModel.isOpen ? root.viewModel.stage : ""
    // Who had the focus, and gets it back.
    property Item focusBefore: null

    visible: root.viewModel.isOpen
    enabled: root.viewModel.isOpen

    Accessible.role: Accessible.Dialog
    Accessible.name: root.viewModel.title

    Keys.onEscapePressed: root.viewModel.close()

    onStageChanged: {
        page.contentY = 0;
        secondTap.restart();
    }
    onVisibleChanged: {
        if (root.visible) {
            page.contentY = 0;
            root.focusBefore = root.Window.activeFocusItem;
            primary.forceActiveFocus();
            entrance.restart();
        } else {
            root.focusBefore?.forceActiveFocus();
            root.focusBefore = null;
        }
    }

    Timer {
        id: secondTap

        interval: Theme.secondTapMs
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: root.viewModel.close()
        }
    }

    NumberAnimation {
        id: entrance

        target: shift
        property: "y"
        from: 8 * Theme.step
        to: 0
        duration: Theme.moveMs
        easing.type: Easing.OutCubic
    }

    Rectangle {
        id: sheet

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, root.isWide ? Theme.widestSheet : Theme.widestText)
        height: Math.min(parent.height - 2 * Theme.step, header.height + page.contentHeight + actions.height + 2 * root.inset + 2.5 * root.spacing) + radius
        y: parent.height - height + radius
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.cardBorder
        border.color: Theme.line
        transform: Translate {
            id: shift
        }

        // A tap on the sheet is not a tap beside it.
        MouseArea {
            anchors.fill: parent
        }

        HomeSheetHeader {
            id: header

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.inset
            viewModel: root.viewModel
            pictureSize: root.thumbSize
        }

        Flickable {
            id: page

            objectName: "homeSheetPage"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: header.bottom
            anchors.bottom: actions.top
            anchors.leftMargin: root.inset
            anchors.rightMargin: root.inset
            anchors.topMargin: root.spacing
            anchors.bottomMargin: 1.5 * root.spacing
            clip: mark.isNeeded
            interactive: mark.isNeeded
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: body.implicitHeight

            // In the margin, not on the code.
            ScrollBar.vertical: ScrollHint {
                id: mark

                page: page
                ground: Theme.surface

                parent: page.parent
                anchors.left: page.right
                anchors.leftMargin: Theme.step
                anchors.top: page.top
                anchors.bottom: page.bottom
            }

            HomeSheetBody {
                id: body

                width: page.width
                viewModel: root.viewModel
                isWide: root.isWide
                isLow: root.isWide || root.isLow
            }
        }

        GridLayout {
            id: actions

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: root.inset
            anchors.bottomMargin: root.inset + sheet.radius
            columns: (root.isWide || root.isLow) && secondary.visible ? 2 : 1
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            layoutDirection: Qt.RightToLeft

            BusyButton {
                id: primary

                objectName: "homeSheetPrimary"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                isBusy: root.viewModel.isBusy
                text: root.viewModel.primaryText

                Accessible.description: root.viewModel.isBusy ? qsTr("Please wait") : ""

                onClicked: root.viewModel.primary()
            }

            ActionButton {
                id: secondary

                objectName: "homeSheetSecondary"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: text !== ""
                isPrimary: false
                text: root.viewModel.secondaryText

                onClicked: root.viewModel.secondary()
            }
        }

        // A second tap in haste must not answer the question that the first one brought up.
        MouseArea {
            objectName: "secondTapGuard"
            anchors.fill: actions
            visible: secondTap.running
        }
    }
}

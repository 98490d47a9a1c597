pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Window
import Kiosk
import "../components/controls"
import "../components/marks"
import "../theme"

// What can be held up to the demo's virtual camera, and what the kiosk should then show.
Window {
    id: root

    required property DemoTrayViewModel viewModel
    required property DemoHearingViewModel hearing

    width: Theme.trayWidth
    minimumWidth: Theme.trayWidth / 2
    title: qsTr("In your hand")
    color: Theme.keyboardGround

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 3 * Theme.step
        spacing: Theme.gap

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Hold something up")
            font.pixelSize: Theme.sectionSize
            font.weight: Font.Bold
        }

        PlainText {
            Layout.fillWidth: true
            text: qsTr("Touch a card or a phone and the camera sees it. Touch it again to put it down.")
            color: Theme.muted
            font.pixelSize: Theme.labelSize
        }

        ListView {
            id: list

            objectName: "trayList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: Theme.gap
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.items
            delegate: TrayItem {
                width: list.width - Theme.gap
                enabled: !root.viewModel.isBusy
                onHeldUp: id => root.viewModel.hold(id)
                onPutDown: root.viewModel.putDown()
            }

            ScrollBar.vertical: ScrollHint {
                page: list
                ground: Theme.keyboardGround
            }
        }

        Pill {
            objectName: "trayHeadset"
            Layout.fillWidth: true
            visible: root.hearing.canSpeak
            isSoft: root.hearing.isPluggedIn
            text: root.hearing.isPluggedIn ? qsTr("Pull the headphones out") : qsTr("Plug headphones in")
            iconName: "volume-2"
            onClicked: root.hearing.togglePlug()
        }

        PlainText {
            objectName: "trayMute"
            Layout.fillWidth: true
            visible: !root.hearing.canSpeak
            text: qsTr("This computer cannot read aloud: it needs espeak-ng, alsa-utils and something to play on.")
            color: Theme.muted
            font.pixelSize: Theme.labelSize
        }

        PlainText {
            objectName: "trayProblem"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.problem
            color: Theme.danger
            font.pixelSize: Theme.labelSize
        }

        Pill {
            objectName: "trayRetry"
            Layout.fillWidth: true
            visible: root.viewModel.problem !== ""
            text: qsTr("Try again")
            iconName: "refresh-cw"
            onClicked: root.viewModel.retry()
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "components/overlays"
import "screens/self_service"
import "screens/service"
import "theme"

// The staff area in a window of its own; nothing of it is loaded while customers are served.
ApplicationWindow {
    id: root

    required property ServiceViewModel viewModel

    title: qsTr("Service")
    color: Theme.paper
    font.family: Theme.family

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(Math.min(root.width, root.height))
    }

    Component {
        id: pinPad

        PinPadScreen {
            viewModel: root.viewModel.pin
        }
    }

    Component {
        id: area

        ServiceScreen {
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        enabled: !root.viewModel.idle.isWarning
        sourceComponent: root.viewModel.isLocked ? pinPad : area
    }

    IdleWarning {
        objectName: "idleWarning"
        anchors.fill: parent
        isWarning: root.viewModel.idle.isWarning
        secondsLeft: root.viewModel.idle.secondsLeft
        remaining: root.viewModel.idle.remaining
        onStayChosen: root.viewModel.idle.stay()
        onLeaveChosen: root.viewModel.idle.leave()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "components/overlays"
import "screens/self_service"
import "stages"
import "theme"

// The window: one screen at a time, and what may lie over it.
ApplicationWindow {
    id: root

    required property RootViewModel viewModel
    readonly property real shortSide: Math.min(width, height)
    readonly property bool isCovered: root.viewModel.isPrivacyOpen || root.viewModel.idle.isWarning || root.viewModel.screensaver.isOn

    // The home may be gone again when this comes.
    function welcomeCustomer(): void {
        const home = homeStage.item as HomeScreen;
        if (home !== null)
            flight.fly(home.avatarPlace());
    }

    title: root.viewModel.storeName
    color: Theme.paper
    font.family: Theme.family

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(root.shortSide)
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.viewModel.isLargeText ? 1.25 : 1
    }

    ScreenStage {
        objectName: "stage"
        viewModel: root.viewModel
        isWindowUp: root.visible
        width: root.width
        height: root.height
        focus: !homeStage.isUp && !staffStage.isUp
        enabled: !root.isCovered
    }

    HomeStage {
        id: homeStage

        objectName: "homeStage"
        viewModel: root.viewModel
        width: root.width
        height: root.height
        focus: homeStage.isUp
        enabled: !root.isCovered
    }

    StaffStage {
        id: staffStage

        objectName: "staffStage"
        viewModel: root.viewModel
        width: root.width
        height: root.height
        focus: staffStage.isUp
        enabled: !root.isCovered
    }

    ScanFlight {
        id: flight

        objectName: "scanFlight"
        anchors.fill: parent
        fromSize: Math.min(Theme.lensSize, root.shortSide)
    }

    Connections {
        property string before: ""

        function onChanged(): void {
            const wasReading = before === "reading";
            before = root.viewModel.screen;
            if (wasReading && homeStage.isUp && Theme.isMotionOn)
                Qt.callLater(root.welcomeCustomer);
        }

        target: root.viewModel
    }

    TextSheet {
        objectName: "privacySheet"
        anchors.fill: parent
        title: qsTr("Your privacy")
        text: root.viewModel.privacyText
        isOpen: root.viewModel.isPrivacyOpen
        onClosed: root.viewModel.closePrivacy()
    }

    Loader {
        objectName: "screensaver"
        anchors.fill: parent
        active: root.viewModel.screensaver.isOn
        sourceComponent: Screensaver {
            picture: root.viewModel.screensaver.picture
            text: qsTr("Show your card or phone, or touch the screen")
            onWoken: root.viewModel.screensaver.wake()
        }
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

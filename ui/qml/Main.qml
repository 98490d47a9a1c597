pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "components/overlays"
import "screens/self_service"
import "theme"

// The window: one screen at a time, and what may lie over it.
ApplicationWindow {
    id: root

    required property RootViewModel viewModel
    readonly property real shortSide: Math.min(width, height)
    readonly property bool isHome: root.viewModel.screen === "home"
    readonly property bool isStaff: root.viewModel.screen === "staff"
    readonly property bool isCovered: root.viewModel.isPrivacyOpen || root.viewModel.idle.isWarning || root.viewModel.screensaver.isOn

    function screenFor(name: string): Component {
        switch (name) {
        case "reading":
            return readingScreen;
        case "home":
            return null;
        case "enrolment":
            return enrolmentScreen;
        case "newCard":
            return newCardScreen;
        case "waysIn":
            return waysInScreen;
        case "details":
            return detailsScreen;
        case "notice":
            return noticeScreen;
        case "pin":
            return pinPadScreen;
        case "staff":
            return null;
        default:
            return welcomeScreen;
        }
    }

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

    Component {
        id: welcomeScreen

        WelcomeScreen {
            viewModel: root.viewModel
        }
    }

    Component {
        id: readingScreen

        ReadingScreen {}
    }

    Component {
        id: homeScreen

        HomeScreen {
            viewModel: root.viewModel.home
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: enrolmentScreen

        EnrolmentScreen {
            viewModel: root.viewModel.enrolment
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: newCardScreen

        NewCardScreen {
            viewModel: root.viewModel.newCard
            welcome: root.viewModel.welcome
            preview: root.viewModel.preview
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: waysInScreen

        WaysInScreen {
            viewModel: root.viewModel.waysIn
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: detailsScreen

        DetailsScreen {
            viewModel: root.viewModel.details
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: noticeScreen

        NoticeScreen {
            viewModel: root.viewModel.notice
            onPrivacyAsked: root.viewModel.openPrivacy()
        }
    }

    Component {
        id: pinPadScreen

        PinPadScreen {
            viewModel: root.viewModel.pin
        }
    }

    // The screen that is left is destroyed at once, so no trace of a visit stays, not even for a fade.
    Loader {
        id: stage

        objectName: "stage"
        width: root.width
        height: root.height
        focus: !root.isHome && !root.isStaff
        enabled: !root.isCovered
        sourceComponent: root.screenFor(root.viewModel.screen)

        onLoaded: {
            // What was read must be seen at once, and so must the first screen of all.
            if (root.viewModel.screen === "reading" || !root.visible) {
                entrance.complete();
            } else {
                entrance.restart();
            }
        }
    }

    // The home is made while the answer is on its way, and shown at once when it comes.
    Loader {
        id: homeStage

        objectName: "homeStage"
        width: root.width
        height: root.height
        focus: root.isHome
        visible: root.isHome
        enabled: !root.isCovered
        asynchronous: !root.isHome
        active: root.isHome || root.viewModel.screen === "reading" || root.viewModel.screen === "details"
        sourceComponent: homeScreen
    }

    // By its file, so that a customer's kiosk starts without it.
    Loader {
        id: staffStage

        objectName: "staffStage"
        width: root.width
        height: root.height
        focus: root.isStaff
        visible: root.isStaff
        enabled: !root.isCovered

        onStatusChanged: {
            if (staffStage.status === Loader.Error)
                root.viewModel.staffAreaFailed();
        }
    }

    Connections {
        function onStaffAreaChanged(): void {
            if (root.viewModel.staffArea === null)
                staffStage.source = "";
            else
                staffStage.setSource("screens/service/ServiceScreen.qml", { viewModel: root.viewModel.staffArea });
        }

        target: root.viewModel
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: stage
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: stage
            property: "y"
            from: Theme.margin
            to: 0
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
        }
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
            if (wasReading && root.isHome && Theme.isMotionOn)
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

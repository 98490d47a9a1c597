pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../screens/self_service"
import "../theme"

// One screen at a time, but for the home and the staff area, which have stages of their own.
// The screen that is left is destroyed at once, so no trace of a visit stays, not even for a fade.
Loader {
    id: root

    required property RootViewModel viewModel
    required property bool isWindowUp

    function screenFor(name: string): Component {
        switch (name) {
        case "reading":
            return readingScreen;
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
        case "home":
        case "staff":
            return null;
        default:
            return welcomeScreen;
        }
    }

    sourceComponent: root.screenFor(root.viewModel.screen)

    onLoaded: {
        // What was read must be seen at once, and so must the first screen of all.
        if (root.viewModel.screen === "reading" || !root.isWindowUp) {
            entrance.complete();
        } else {
            entrance.restart();
        }
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
        id: enrolmentScreen

        EnrolmentScreen {
            viewModel: root.viewModel.enrolment
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: newCardScreen

        NewCardScreen {
            viewModel: root.viewModel.newCard
            welcome: root.viewModel.welcome
            preview: root.viewModel.preview
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: waysInScreen

        WaysInScreen {
            viewModel: root.viewModel.waysIn
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: detailsScreen

        DetailsScreen {
            viewModel: root.viewModel.details
            keyboard: root.viewModel.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: noticeScreen

        NoticeScreen {
            viewModel: root.viewModel.notice
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: pinPadScreen

        PinPadScreen {
            viewModel: root.viewModel.pin
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    ParallelAnimation {
        id: entrance

        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
        }

        NumberAnimation {
            target: root
            property: "y"
            from: Theme.margin
            to: 0
            duration: Theme.moveMs
            easing.type: Easing.OutCubic
        }
    }
}

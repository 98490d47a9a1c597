pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../screens/self_service"

// One screen at a time, but for the welcome, the home and the staff area, which have stages of their own.
// The screen that is left is destroyed at once, so no trace of a visit stays, not even for a fade.
Loader {
    id: root

    required property RootViewModel viewModel
    required property LaterScreensViewModel screens
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
        default:
            return null;
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
        id: readingScreen

        ReadingScreen {}
    }

    Component {
        id: enrolmentScreen

        EnrolmentScreen {
            viewModel: root.screens.enrolment
            keyboard: root.screens.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: newCardScreen

        NewCardScreen {
            viewModel: root.screens.newCard
            welcome: root.viewModel.welcome
            preview: root.viewModel.preview
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: waysInScreen

        WaysInScreen {
            viewModel: root.screens.waysIn
            keyboard: root.screens.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: detailsScreen

        DetailsScreen {
            viewModel: root.screens.details
            keyboard: root.screens.keyboard
            language: root.viewModel.language
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: noticeScreen

        NoticeScreen {
            viewModel: root.screens.notice
            onPrivacyAsked: root.viewModel.openPrivacy()
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Component {
        id: pinPadScreen

        PinPadScreen {
            viewModel: root.screens.pin
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }
    }

    Entrance {
        id: entrance

        screen: root
    }
}

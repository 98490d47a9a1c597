pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../screens/self_service"

// The home is made while the answer is on its way, and shown at once when it comes.
Loader {
    id: root

    required property RootViewModel viewModel
    required property LaterScreensViewModel screens
    readonly property bool isUp: root.viewModel.screen === "home"

    visible: root.isUp
    asynchronous: !root.isUp
    active: root.isUp || root.viewModel.screen === "reading" || root.viewModel.screen === "details"
    sourceComponent: HomeScreen {
        viewModel: root.screens.home
        onPrivacyAsked: root.viewModel.openPrivacy()
        onAccessibilityAsked: root.viewModel.accessibility.open()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../screens/self_service"

// The welcome screen knows nothing of anybody, so it stays: it is there at once when a visit ends, and a visit
// does not scatter it over memory anew.
Loader {
    id: root

    required property RootViewModel viewModel
    required property bool isWindowUp
    readonly property bool isUp: root.viewModel.screen === "welcome"

    visible: root.isUp
    sourceComponent: WelcomeScreen {
        viewModel: root.viewModel
    }

    onIsUpChanged: {
        // The first screen of all is seen at once.
        if (root.isUp && root.isWindowUp)
            entrance.restart();
        else
            entrance.complete();
    }

    Entrance {
        id: entrance

        screen: root
    }
}

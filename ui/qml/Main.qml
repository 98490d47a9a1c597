pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "components/overlays"
import "stages"
import "theme"

// The window. The welcome can be painted alone; all the other screens, and what lies over them, come after it.
ApplicationWindow {
    id: root

    required property RootViewModel viewModel
    // False for as long as the welcome is wanted alone, which is there sooner.
    property bool isWhole: true
    // Null until they are made.
    property Item laterStages: null
    readonly property real shortSide: Math.min(width, height)
    readonly property bool isStanding: root.height > root.width
    // What a wheelchair user cannot reach is left alone. Staff stand.
    readonly property real leftAbove: root.viewModel.accessibility.isLow && root.isStanding && root.viewModel.screen !== "staff" ? Math.max(0, Math.min(Math.round(root.height / 3), root.height - Theme.leastLowHeight)) : 0

    // By their file, so that none of their types are loaded for the welcome. Not by a Loader: the focus that what
    // lies over a screen takes and gives back must not have to leave a scope.
    function makeLaterStages(): void {
        // Before the file, which names its type.
        const screens = root.viewModel.laterScreens;
        const file = Qt.createComponent("stages/LaterStages.qml");
        if (file.status === Component.Error)
            console.error(file.errorString());
        root.laterStages = file.createObject(root.contentItem, {
            viewModel: root.viewModel,
            screens: screens,
            isWindowUp: Qt.binding(() => root.visible),
            isStanding: Qt.binding(() => root.isStanding),
            welcome: welcomeStage,
            lensSize: Qt.binding(() => Math.min(Theme.lensSize, root.shortSide))
        }) as Item;
    }

    title: root.viewModel.storeName
    color: Theme.paper
    font.family: Theme.family

    onIsWholeChanged: {
        if (root.isWhole)
            root.makeLaterStages();
    }

    Component.onCompleted: {
        if (root.isWhole)
            root.makeLaterStages();
    }

    header: OutOfReach {
        height: root.leftAbove
        visible: height > 0
        storeName: root.viewModel.storeName
    }

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(root.shortSide)
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.viewModel.accessibility.isLargeText ? 1.25 : 1
    }

    Binding {
        target: Theme
        property: "isHighContrast"
        value: root.viewModel.accessibility.isHighContrast
    }

    Binding {
        target: Theme
        property: "isEased"
        value: root.viewModel.accessibility.isAnyOn
    }

    WelcomeStage {
        id: welcomeStage

        objectName: "welcomeStage"
        viewModel: root.viewModel
        isWindowUp: root.visible
        width: root.contentItem.width
        height: root.contentItem.height
        focus: welcomeStage.isUp
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../components/overlays"
import "../screens/self_service"
import "../theme"

// Every screen but the welcome, and what may lie over each of them.
Item {
    id: root

    required property RootViewModel viewModel
    required property LaterScreensViewModel screens
    required property bool isWindowUp
    required property bool isStanding
    required property Item welcome
    // Of the ring that a card is read in, in pixels.
    required property real lensSize
    readonly property bool isStageUp: root.viewModel.screen !== "welcome" && !homeStage.isUp && !staffStage.isUp
    readonly property bool isCovered: root.viewModel.accessibility.isOpen || root.viewModel.isPrivacyOpen || root.screens.idle.isWarning || root.screens.screensaver.isOn

    // The home may be gone again when this comes.
    function welcomeCustomer(): void {
        const home = homeStage.item as HomeScreen;
        if (home !== null)
            flight.fly(flight.mapFromItem(null, home.avatarPlace()));
    }

    anchors.fill: parent

    Binding {
        target: root.welcome
        property: "enabled"
        value: !root.isCovered
    }

    ScreenStage {
        objectName: "stage"
        viewModel: root.viewModel
        screens: root.screens
        isWindowUp: root.isWindowUp
        width: root.width
        height: root.height
        // By way of a property, which tells of a change only: set to the same again, it would take the focus from
        // what lies over it.
        focus: root.isStageUp
        enabled: !root.isCovered
    }

    HomeStage {
        id: homeStage

        objectName: "homeStage"
        viewModel: root.viewModel
        screens: root.screens
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
        fromSize: root.lensSize
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

    AccessibilityPanel {
        id: panel

        objectName: "accessibilityPanel"
        anchors.fill: parent
        isOpen: root.viewModel.accessibility.isOpen
        isLargeText: root.viewModel.accessibility.isLargeText
        isHighContrast: root.viewModel.accessibility.isHighContrast
        isLow: root.viewModel.accessibility.isLow
        canBeLow: root.isStanding
        onClosed: root.viewModel.accessibility.close()
        onLargeTextToggled: root.viewModel.accessibility.toggleLargeText()
        onHighContrastToggled: root.viewModel.accessibility.toggleHighContrast()
        onLowToggled: root.viewModel.accessibility.toggleLow()

        SpeechRows {
            Layout.fillWidth: true
            Layout.columnSpan: panel.isWide ? 2 : 1
            visible: root.screens.speech.isOffered
            isOn: root.screens.speech.isOn
            hasHeadset: root.screens.speech.hasHeadset
            onToggled: root.screens.speech.toggle()
            onSofterAsked: root.screens.speech.softer()
            onLouderAsked: root.screens.speech.louder()
            onRepeatAsked: root.screens.speech.repeat()
        }

        LanguageChoices {
            objectName: "panelLanguages"
            visible: languages.count > 1
            Layout.fillWidth: true
            Layout.columnSpan: panel.isWide ? 2 : 1
            languages: root.viewModel.languageList
            onLanguageChosen: code => root.viewModel.chooseLanguage(code)
        }
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
        active: root.screens.screensaver.isOn
        sourceComponent: Screensaver {
            picture: root.screens.screensaver.picture
            text: root.viewModel.welcome.cameraState === "none" ? qsTr("Touch the screen") : qsTr("Show your card or phone, or touch the screen")
            onWoken: root.screens.screensaver.wake()
        }
    }

    IdleWarning {
        objectName: "idleWarning"
        anchors.fill: parent
        isWarning: root.screens.idle.isWarning
        secondsLeft: root.screens.idle.secondsLeft
        remaining: root.screens.idle.remaining
        onStayChosen: root.screens.idle.stay()
        onLeaveChosen: root.screens.idle.leave()
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
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
    readonly property bool isStanding: root.height > root.width
    // What a wheelchair user cannot reach is left alone. Staff stand.
    readonly property real leftAbove: root.viewModel.accessibility.isLow && root.isStanding && !staffStage.isUp ? Math.max(0, Math.min(Math.round(root.height / 3), root.height - Theme.leastLowHeight)) : 0
    readonly property bool isCovered: root.viewModel.accessibility.isOpen || root.viewModel.isPrivacyOpen || root.viewModel.idle.isWarning || root.viewModel.screensaver.isOn

    // The home may be gone again when this comes.
    function welcomeCustomer(): void {
        const home = homeStage.item as HomeScreen;
        if (home !== null)
            flight.fly(flight.mapFromItem(null, home.avatarPlace()));
    }

    title: root.viewModel.storeName
    color: Theme.paper
    font.family: Theme.family

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
        enabled: !root.isCovered
    }

    ScreenStage {
        objectName: "stage"
        viewModel: root.viewModel
        isWindowUp: root.visible
        width: root.contentItem.width
        height: root.contentItem.height
        focus: !welcomeStage.isUp && !homeStage.isUp && !staffStage.isUp
        enabled: !root.isCovered
    }

    HomeStage {
        id: homeStage

        objectName: "homeStage"
        viewModel: root.viewModel
        width: root.contentItem.width
        height: root.contentItem.height
        focus: homeStage.isUp
        enabled: !root.isCovered
    }

    StaffStage {
        id: staffStage

        objectName: "staffStage"
        viewModel: root.viewModel
        width: root.contentItem.width
        height: root.contentItem.height
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

    AccessibilityPanel {
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
            visible: root.viewModel.speech.isOffered
            isOn: root.viewModel.speech.isOn
            hasHeadset: root.viewModel.speech.hasHeadset
            isSoftest: root.viewModel.speech.isSoftest
            isLoudest: root.viewModel.speech.isLoudest
            onToggled: root.viewModel.speech.toggle()
            onSofterAsked: root.viewModel.speech.softer()
            onLouderAsked: root.viewModel.speech.louder()
            onRepeatAsked: root.viewModel.speech.repeat()
        }

        LanguageChoices {
            objectName: "panelLanguages"
            Layout.fillWidth: true
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

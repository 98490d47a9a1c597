pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components"
import "../../theme"

// Saying who one is without a card or phone to show: one question a screen, and a way back that forgets nothing.
FocusScope {
    id: root

    required property WaysInViewModel viewModel

    readonly property bool isWide: root.width > root.height

    signal privacyAsked

    function stepFor(name: string): Component {
        switch (name) {
        case "cardNumber":
            return cardNumberStep;
        case "birthDate":
            return birthDateStep;
        default:
            return choiceStep;
        }
    }

    focus: true

    Keys.onEscapePressed: root.viewModel.goBack()
    Keys.onReturnPressed: root.viewModel.goOn()
    Keys.onEnterPressed: root.viewModel.goOn()

    EnrolmentBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.isWide ? 4 * Theme.step : Theme.margin
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        count: root.viewModel.stepCount
        current: root.viewModel.stepIndex
        canGoBack: root.viewModel.canGoBack

        onBackAsked: root.viewModel.goBack()
        onCancelAsked: root.viewModel.cancel()
        onPrivacyAsked: root.privacyAsked()
    }

    Loader {
        id: stepPlace

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: (root.isWide ? 4 : 7) * Theme.step
        anchors.bottomMargin: root.isWide ? 4 * Theme.step : Theme.margin
        focus: true
        sourceComponent: root.stepFor(root.viewModel.step)
    }

    Component {
        id: choiceStep

        WayChoiceStep {
            viewModel: root.viewModel
        }
    }

    Component {
        id: cardNumberStep

        WayCardNumberStep {
            viewModel: root.viewModel
        }
    }

    Component {
        id: birthDateStep

        WayBirthDateStep {
            viewModel: root.viewModel
        }
    }
}

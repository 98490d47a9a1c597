pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"
import "../../theme"

// Saying who one is without a card or phone to show: one question a screen, and a way back that forgets nothing.
FocusScope {
    id: root

    required property WaysInViewModel viewModel
    required property KeyboardBridge keyboard
    // Decides which letters the keyboard has, such as "cs".
    required property string language

    readonly property string shown: root.viewModel.step === "cardNumber" && root.viewModel.hasLetterKeys ? "cardLetters" : root.viewModel.step
    readonly property bool isTyping: root.shown === "contact" || root.shown === "cardLetters"
    readonly property bool isWide: root.width > root.height
    readonly property var step: stepPlace.item

    signal privacyAsked
    signal accessibilityAsked

    function stepFor(name: string): Component {
        switch (name) {
        case "cardNumber":
            return cardNumberStep;
        case "cardLetters":
            return cardLettersStep;
        case "birthDate":
            return birthDateStep;
        case "contact":
            return contactStep;
        case "code":
            return codeStep;
        default:
            return choiceStep;
        }
    }

    function goOn(): void {
        if (root.viewModel.step === "code")
            root.viewModel.code.submit();
        else
            root.viewModel.goOn();
    }

    focus: true

    // Wherever the focus is, digits mean the only field that there is.
    Keys.forwardTo: [stepPlace.item]
    Keys.onEscapePressed: root.viewModel.goBack()
    Keys.onReturnPressed: root.goOn()
    Keys.onEnterPressed: root.goOn()

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
        title: root.isWide ? root.step?.title ?? "" : ""

        onBackAsked: root.viewModel.goBack()
        onCancelAsked: root.viewModel.cancel()
        onPrivacyAsked: root.privacyAsked()
        onAccessibilityAsked: root.accessibilityAsked()
    }

    Loader {
        id: stepPlace

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        // The keyboard reaches from edge to edge.
        anchors.margins: root.isTyping ? 0 : Theme.margin
        anchors.topMargin: (root.isWide ? 4 : 7) * Theme.step
        anchors.bottomMargin: root.isTyping ? 0 : (root.isWide ? 4 * Theme.step : Theme.margin)
        focus: true
        sourceComponent: root.stepFor(root.shown)
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
        id: cardLettersStep

        WayCardLettersStep {
            viewModel: root.viewModel
            language: root.language
        }
    }

    Component {
        id: birthDateStep

        // The second fact, which nobody reads off a card that was found.
        DateStep {
            viewModel: root.viewModel.birthDate
            title: qsTr("When were you born?")
            explanation: qsTr("So that nobody else can look into your account.")
        }
    }

    Component {
        id: contactStep

        WayContactStep {
            viewModel: root.viewModel
            keyboard: root.keyboard
            language: root.language
        }
    }

    Component {
        id: codeStep

        CodeStep {
            viewModel: root.viewModel.code
        }
    }
}

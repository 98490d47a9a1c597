pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"
import "../../components/keys"
import "../../components/overlays"
import "../../theme"

// Signing up: one question a screen, the answers above the keyboard, a way back that forgets nothing.
FocusScope {
    id: root

    required property EnrolmentViewModel viewModel
    required property KeyboardBridge keyboard
    // Decides which letters the keyboard has, such as "cs".
    required property string language

    readonly property bool isWide: root.width > root.height
    // Little room above the keyboard: a squat screen, or large text.
    readonly property bool isSquat: root.height < (root.isWide ? Theme.lowHeight : Theme.tallHeight)
    readonly property bool isCramped: root.isTyping && !root.isWide && root.height < Theme.shortHeight
    readonly property bool isShort: root.isTyping && (root.isSquat || Theme.textScale > 1)
    readonly property bool isTyping: !pad.active && root.viewModel.step !== "agreements" && root.viewModel.step !== "choice"
    readonly property int place: root.viewModel.stepIndex
    readonly property real aboveKeys: root.height - keys.height - (question.isTight || root.isWide && root.isSquat && root.isTyping ? 2 : 4) * Theme.step - question.y
    readonly property var step: question.step
    // Where large text leaves too little room, the last question says it alone.
    readonly property string awayNote: root.isSquat && Theme.textScale > 1 ? "" : root.viewModel.awayNote

    signal privacyAsked
    signal accessibilityAsked

    function goOn(): void {
        if (pad.active)
            pad.goOn();
        else
            root.viewModel.goOn();
    }

    // A tap beside the field may have taken the focus; the keys still mean the field.
    function typeInto(type: var): void {
        root.step?.takeFocus();
        type();
    }

    focus: true

    // Two questions in a row may share their step.
    onPlaceChanged: root.step?.takeFocus()

    // Wherever the focus is, digits mean the only field that there is.
    Keys.forwardTo: [pad.item]
    Keys.onEscapePressed: root.viewModel.goBack()
    Keys.onReturnPressed: root.goOn()
    Keys.onEnterPressed: root.goOn()

    Connections {
        function onAnswerRefused(): void {
            root.step?.leadToMistake();
        }

        target: root.viewModel
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    EnrolmentBar {
        id: bar

        enabled: !sheet.isOpen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.isWide ? 4 * Theme.step : Theme.margin
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        count: root.viewModel.stepCount
        current: root.viewModel.stepIndex
        canGoBack: root.viewModel.canGoBack
        title: root.isWide ? (pad.active ? pad.title : question.title) : ""

        onBackAsked: root.viewModel.goBack()
        onCancelAsked: root.viewModel.cancel()
        onPrivacyAsked: root.privacyAsked()
        onAccessibilityAsked: root.accessibilityAsked()
    }

    EnrolmentPad {
        id: pad

        enabled: !sheet.isOpen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: (root.isWide ? 4 : 7) * Theme.step
        viewModel: root.viewModel
        awayNote: root.awayNote
    }

    EnrolmentQuestion {
        id: question

        visible: !pad.active
        enabled: !sheet.isOpen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: (root.isWide || question.isTight ? 3 : (root.isShort || question.isFull ? 5 : 8)) * Theme.step
        // The ways on stay where they are from question to question, as long as the answers leave them there.
        height: root.isTyping ? root.aboveKeys : Math.max(root.aboveKeys, Math.min(implicitHeight, root.height - Theme.margin - y))
        viewModel: root.viewModel
        isWide: root.isWide
        isShort: root.isShort
        isSquat: root.isSquat
        isCramped: root.isCramped
        isInUse: !pad.active
        awayNote: root.awayNote
    }

    KeyboardDrawer {
        id: keys

        objectName: "keyboard"
        enabled: !sheet.isOpen
        isUp: root.isTyping
        // Over a pad it would take its touches while it leaves.
        visible: !pad.active && keys.isSeen
        keyHeight: root.isWide || root.isCramped ? Theme.lowKeyHeight : (root.isSquat ? 0.88 : 1) * Theme.keyHeight
        language: root.language
        page: root.step?.keyboardPage ?? "name"
        isCapitalWanted: root.step?.isCapitalWanted ?? false

        onTyped: text => root.typeInto(() => root.keyboard.typeText(text))
        onErased: root.typeInto(() => root.keyboard.backspace())
    }

    TextSheet {
        id: sheet

        objectName: "agreementSheet"
        anchors.fill: parent
        title: root.viewModel.agreements.textName
        text: root.viewModel.agreements.text
        note: root.viewModel.agreements.textNote
        isOpen: root.viewModel.agreements.isTextOpen

        onClosed: root.viewModel.agreements.closeText()
    }
}

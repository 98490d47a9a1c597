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
    readonly property bool isFull: root.isSquat && Theme.textScale > 1
    // Large text and low reach at once: what can be answered below a field is to be seen with it.
    readonly property bool isTight: root.isCramped && Theme.textScale > 1
    readonly property bool isTyping: !pad.active && root.viewModel.step !== "agreements" && root.viewModel.step !== "choice"
    readonly property int place: root.viewModel.stepIndex
    readonly property real aboveKeys: root.height - keys.height - 4 * Theme.step - question.y
    readonly property var step: question.step
    // Where large text leaves too little room, the last question says it alone.
<<<<<<< HEAD
    readonly property string awayNote: root.isSquat && Theme.textScale > 1 ? "" : root.viewModel.awayNote
=======
    readonly property bool canSayAwayNote: root.viewModel.awayNote !== "" && !root.isFull
>>>>>>> e763212 (Keep standing screens free of lonely words, cut rows and hidden answers)

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
        title: root.isWide && !pad.active ? question.title : ""

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
<<<<<<< HEAD
        anchors.topMargin: (root.isWide ? 3 : (root.isShort ? 5 : 8)) * Theme.step
        // The ways on stay where they are from question to question, as long as the answers leave them there.
        height: root.isTyping ? root.aboveKeys : Math.max(root.aboveKeys, Math.min(implicitHeight, root.height - Theme.margin - y))
        viewModel: root.viewModel
        isWide: root.isWide
        isShort: root.isShort
        isSquat: root.isSquat
        isCramped: root.isCramped
        isInUse: !pad.active
        awayNote: root.awayNote
=======
        anchors.topMargin: (root.isWide ? 3 : (root.isTight ? 3 : root.isShort || root.isFull ? 5 : 8)) * Theme.step
        anchors.bottomMargin: root.isTyping ? (root.isTight ? 2 : 4) * Theme.step : Theme.margin
        columns: root.isWide ? 2 : 1
        columnSpacing: 6 * Theme.step
        rowSpacing: (root.isTight ? 2 : 3) * Theme.step

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 7
            spacing: (root.isWide || root.isTight ? 2 : (root.isShort || root.isFull ? 4 : 6)) * Theme.step

            Question {
                id: question

                readonly property string title: root.step?.title ?? ""
                // Below a field with a mistake there is more to read, and to do.
                readonly property bool isInTheWay: Theme.textScale > 1 || root.viewModel.formError !== "" || root.isSquat && root.viewModel.contactError !== ""

                Layout.fillWidth: true
                // A layout without anything to show would take all the height there is.
                visible: root.isWide ? explanation !== "" && !isInTheWay : title !== "" || explanation !== ""
                isSmall: root.isWide || root.isShort || root.isFull
                question: root.isWide ? "" : title
                explanation: root.isCramped ? "" : root.canSayAwayNote && root.step?.saysAwayNote ? root.viewModel.awayNote : (root.step?.explanation ?? "")
            }

            EnrolmentSteps {
                id: stepPlace

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: !pad.active
                viewModel: root.viewModel
                isWide: root.isWide
                isCramped: root.isCramped
            }

            ErrorLine {
                objectName: "formError"
                Layout.fillWidth: true
                text: root.viewModel.formError
            }
        }

        EnrolmentActions {
            // On a lying screen they begin beside the field that they are about.
            readonly property bool isBeside: root.isWide && root.isTyping

            Layout.fillWidth: true
            Layout.preferredWidth: 3
            Layout.fillHeight: false
            Layout.alignment: isBeside ? Qt.AlignTop : Qt.AlignBottom
            Layout.topMargin: isBeside ? Math.max(0, Math.min(stepPlace.y + (root.step?.fieldTop ?? 0), grid.height - implicitHeight)) : 0
            isStacked: root.isWide
            leastHeight: root.isTight ? Math.round(1.2 * Theme.pillHeight) : Theme.actionHeight
            goOnText: root.viewModel.goOnText
            otherText: root.viewModel.canSkip ? qsTr("Skip") : (root.step?.otherText ?? "")
            isBusy: root.viewModel.isBusy

            onGoOnAsked: root.viewModel.goOn()
            onOtherAsked: root.viewModel.canSkip ? root.viewModel.skip() : root.step?.chooseOther()
        }
>>>>>>> e763212 (Keep standing screens free of lonely words, cut rows and hidden answers)
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

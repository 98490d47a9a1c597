pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"
import "../../components/keys"
import "../../components/overlays"
import "../../theme"

// The customer's own data: an overview, and the one contact that is being typed.
FocusScope {
    id: root

    required property DetailsViewModel viewModel
    required property KeyboardBridge keyboard
    // Decides which letters the keyboard has, such as "cs".
    required property string language

    readonly property bool isWide: root.width > root.height
    readonly property bool isTyping: root.viewModel.openedField !== ""
    // What was opened last; the focus comes back to it.
    property string fieldBefore: ""
    readonly property bool isSquat: root.height < (root.isWide ? Theme.lowHeight : Theme.tallHeight)
    readonly property bool isTight: root.isTyping && root.isWide && root.isSquat && Theme.textScale > 1

    signal privacyAsked
    signal accessibilityAsked

    // A tap beside the field may have taken the focus; the keys still mean the field.
    function typeInto(type: var): void {
        (place.item as DetailsField)?.takeFocus();
        type();
    }

    focus: true

    Keys.onEscapePressed: root.viewModel.back()

    onIsTypingChanged: {
        if (root.isTyping)
            root.fieldBefore = root.viewModel.openedField;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    DetailsBar {
        id: bar

        enabled: !sheet.isOpen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.isWide ? 4 * Theme.step : Theme.margin
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        title: !root.isTyping ? qsTr("Your details") : (root.viewModel.openedField === "phone" ? qsTr("Your phone number") : qsTr("Your e-mail"))
        canGoBack: !(root.viewModel.isBusy && root.viewModel.state === "loaded")

        onBackAsked: root.viewModel.back()
        onPrivacyAsked: root.privacyAsked()
        onAccessibilityAsked: root.accessibilityAsked()
        onDoneAsked: root.viewModel.done()
    }

    Loader {
        id: place

        enabled: !sheet.isOpen
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: bar.bottom
        anchors.bottom: keys.top
        anchors.margins: Theme.margin
        anchors.topMargin: (root.isWide ? (root.isTight ? 2 : 3) : 5) * Theme.step
        anchors.bottomMargin: root.isTyping ? (root.isTight ? 2 : 3) * Theme.step : (root.isWide ? 4 * Theme.step : Theme.margin)
        focus: true
        sourceComponent: root.isTyping ? fieldPage : overview
    }

    Component {
        id: overview

        DetailsOverview {
            viewModel: root.viewModel
            isWide: root.isWide
            fieldBefore: root.fieldBefore
        }
    }

    Component {
        id: fieldPage

        DetailsField {
            viewModel: root.viewModel
            isWide: root.isWide
        }
    }

    KeyboardDrawer {
        id: keys

        objectName: "keyboard"
        enabled: !sheet.isOpen
        isUp: root.isTyping
        keyHeight: root.isWide || root.height < Theme.shortHeight ? Theme.lowKeyHeight : (root.isSquat ? 0.88 : 1) * Theme.keyHeight
        language: root.language
        page: root.viewModel.openedField === "phone" ? "phone" : "email"

        onTyped: text => root.typeInto(() => root.keyboard.typeText(text))
        onErased: root.typeInto(() => root.keyboard.backspace())
    }

    TextSheet {
        id: sheet

        objectName: "agreementSheet"
        anchors.fill: parent
        title: root.viewModel.agreementName
        text: root.viewModel.agreementText
        isOpen: root.viewModel.agreementText !== ""

        onClosed: root.viewModel.closeAgreement()
    }
}

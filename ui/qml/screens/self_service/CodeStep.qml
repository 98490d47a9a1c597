import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"

// The code that was sent, in any form that wants an address proved; a new one can be had after a while.
DigitPage {
    id: root

    required property CodeEntryViewModel viewModel

    title: qsTr("What is the code?")
    explanation: root.viewModel.note
    error: root.viewModel.error
    isBusy: root.viewModel.isBusy
    takesDigits: root.viewModel.canType
    canSubmit: root.viewModel.canSubmit

    onTyped: digit => root.viewModel.press(digit)
    onErased: root.viewModel.erase()
    onSubmitted: root.viewModel.submit()

    DigitBoxes {
        objectName: "codeBoxes"
        Layout.fillWidth: true
        opacity: root.viewModel.canType || root.isBusy ? 1 : 0.45
        parts: [root.viewModel.digits.slice(0, 3), root.viewModel.digits.slice(3)]
        lengths: [3, 3]
        spokenName: root.title
        error: root.error
    }

    below: Pill {
        id: resend

        // Its text is then what somebody waits for.
        readonly property bool isBusy: !resend.enabled

        objectName: "resendButton"
        enabled: root.viewModel.canResend
        iconName: "refresh-cw"
        text: root.viewModel.resendText

        Accessible.description: resend.enabled ? "" : resend.text

        onClicked: {
            // It is off for a while now, and the keys are next.
            if (resend.visualFocus)
                resend.nextItemInFocusChain()?.forceActiveFocus(Qt.TabFocusReason);
            root.viewModel.resend();
        }
    }
}

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// The digits, one to take back, and the one that ends the entry.
GridLayout {
    id: root

    // Names the keys, such as "pinKey_7".
    required property string keyPrefix
    property bool takesDigits: true
    property bool canSubmit: true
    property bool isBusy: false
    // What is typed is nobody else's business, so no digit is said aloud.
    property bool isSecret: false
    // Where there is little height; a fingertip still finds its key.
    property bool isLow: false

    // For a keypad all keys together are one stop.
    readonly property bool isKeyGroup: true
    property bool isEndedByKeypad: false
    readonly property int leastKey: root.isLow ? Theme.pillHeight : Theme.actionHeight

    // On a key that rests the focus is not seen, and whoever has to type anew could not tell where it is.
    function beginAnew(): void {
        const first = digits.itemAt(0);
        if (root.isEndedByKeypad && enter.focus && !enter.enabled)
            first.forceActiveFocus(Qt.TabFocusReason);
    }

    signal typed(string digit)
    signal erased
    signal submitted

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    onIsBusyChanged: answered.restart()

    // Once everything has changed that the answer changes.
    Timer {
        id: answered

        interval: 0
        onTriggered: root.isBusy ? undefined : root.beginAnew()
    }

    Repeater {
        id: digits

        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

        PinKey {
            required property string modelData

            objectName: root.keyPrefix + modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: root.leastKey
            enabled: root.takesDigits
            text: modelData
            spokenName: root.isSecret ? qsTr("Key of the PIN pad") : modelData
            onTyped: root.typed(modelData)
        }
    }

    PinKey {
        objectName: root.keyPrefix + "ERASE"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: root.leastKey
        enabled: root.takesDigits
        iconName: "delete"
        spokenName: qsTr("Delete")
        onTyped: root.erased()
    }

    PinKey {
        objectName: root.keyPrefix + "0"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: root.leastKey
        enabled: root.takesDigits
        text: "0"
        spokenName: root.isSecret ? qsTr("Key of the PIN pad") : "0"
        onTyped: root.typed("0")
    }

    PinKey {
        id: enter

        objectName: root.keyPrefix + "ENTER"
        Layout.fillWidth: true
        Layout.fillHeight: true
        implicitHeight: root.leastKey
        enabled: root.canSubmit
        iconName: root.isBusy ? "" : "check"
        isPrimary: true
        spokenName: root.isBusy ? qsTr("Please wait") : qsTr("Enter")
        onTyped: {
            root.isEndedByKeypad = enter.visualFocus;
            root.submitted();
        }

        RunningRing {
            objectName: "busyRing"
            anchors.centerIn: parent
            visible: root.isBusy
            width: 6 * Theme.step
            height: width
            thickness: Theme.step
            color: Theme.sweet
            trackColor: Theme.accentLine
        }
    }
}

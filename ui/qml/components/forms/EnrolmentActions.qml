import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"

// The one action of a question, and another way to answer where there is one: beside it, or below.
GridLayout {
    id: root

    required property string goOnText
    required property string otherText
    required property bool isBusy
    property bool isStacked: false
    property int leastHeight: Theme.actionHeight

    signal goOnAsked
    signal otherAsked

    columnSpacing: 3 * Theme.step
    rowSpacing: 3 * Theme.step

    // First for the keys and for who hears it, wherever it stands.
    BusyButton {
        objectName: "goOnButton"
        Layout.row: 0
        Layout.column: root.isStacked ? 0 : 1
        Layout.fillWidth: true
        Layout.fillHeight: !root.isStacked
        Layout.preferredWidth: 4
        leastHeight: root.leastHeight
        isBusy: root.isBusy
        text: root.goOnText

        Accessible.description: root.isBusy ? qsTr("Please wait") : ""

        onClicked: root.goOnAsked()
    }

    ActionButton {
        objectName: "otherWayButton"
        Layout.row: root.isStacked ? 1 : 0
        Layout.column: 0
        Layout.fillWidth: true
        Layout.fillHeight: !root.isStacked
        Layout.preferredWidth: 3
        // A long word is not to be broken.
        leastHeight: root.leastHeight
        leftPadding: 2 * Theme.step
        rightPadding: 2 * Theme.step
        visible: root.otherText !== ""
        enabled: !root.isBusy
        isPrimary: false
        text: root.otherText

        onClicked: root.otherAsked()
    }
}

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"

// The ways on for those without a card or phone to show: become a member, or say who one is.
GridLayout {
    id: root

    required property bool canSignUp
    required property bool hasWaysIn
    // Below each other, where the column is narrow.
    required property bool isStacked

    signal signUpAsked
    signal waysInAsked

    columns: root.isStacked || !root.canSignUp || !root.hasWaysIn ? 1 : 2
    columnSpacing: 3 * Theme.step
    rowSpacing: 3 * Theme.step

    ActionButton {
        objectName: "signUpButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.textScale > 1 ? 1 : 4
        text: qsTr("I have no card\u00A0yet, sign\u00A0me\u00A0up")
        visible: root.canSignUp
        onClicked: root.signUpAsked()
    }

    ActionButton {
        objectName: "waysInButton"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.textScale > 1 ? 1 : 3
        isPrimary: false
        text: qsTr("My card is not with me")
        visible: root.hasWaysIn
        onClicked: root.waysInAsked()
    }
}

import QtQuick
import "../../theme"
import "../controls"
import "../marks"

// The way back, how far the form has come, and the way out. Where the screen is low, the question too.
Item {
    id: root

    required property int count
    required property int current
    required property bool canGoBack
    // "" leaves the middle to the dots.
    property string title: ""

    signal backAsked
    signal privacyAsked
    signal accessibilityAsked
    signal cancelAsked

    readonly property real afterBack: back.visible ? back.width + 4 * Theme.step : 0
    readonly property real middle: (root.width - dots.width) / 2

    implicitHeight: Math.max(back.height, cancel.height)

    // Where the dots have no room they are told all the same.
    Accessible.ignored: dots.visible
    Accessible.role: Accessible.StaticText
    Accessible.name: dots.Accessible.name

    Pill {
        id: back

        objectName: "backButton"
        anchors.left: parent.left
        visible: root.canGoBack
        iconName: "arrow-left"
        text: qsTr("Back")

        onClicked: root.backAsked()
    }

    StepDots {
        id: dots

        // Words before dots where room is short.
        visible: (root.title === "" || Theme.textScale === 1) && back.width + width + 4 * Theme.step <= privacy.x
        // In the middle of what the buttons leave, or of the whole where it is not in their way.
        x: root.title !== "" ? root.afterBack : (root.middle + width + 4 * Theme.step <= privacy.x ? root.middle : (back.width + privacy.x - width) / 2)
        anchors.verticalCenter: parent.verticalCenter
        count: root.count
        current: root.current
    }

    PlainText {
        objectName: "barQuestion"
        anchors.left: dots.visible ? dots.right : (back.visible ? back.right : parent.left)
        anchors.right: privacy.left
        anchors.leftMargin: dots.visible || back.visible ? 4 * Theme.step : 0
        anchors.rightMargin: 4 * Theme.step
        height: parent.height
        visible: root.title !== ""
        text: root.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.labelSize
        elide: Text.ElideRight
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter

        Accessible.role: Accessible.Heading
    }

    IconButton {
        id: privacy

        objectName: "privacyButton"
        anchors.right: cancel.left
        anchors.rightMargin: 2 * Theme.step
        iconName: "shield"
        text: qsTr("Your privacy")

        onClicked: root.privacyAsked()
    }

    Pill {
        id: cancel

        objectName: "cancelButton"
        anchors.right: accessibility.left
        anchors.rightMargin: 2 * Theme.step
        text: qsTr("Cancel")

        onClicked: root.cancelAsked()
    }

    AccessibilityButton {
        id: accessibility

        anchors.right: parent.right

        onClicked: root.accessibilityAsked()
    }
}

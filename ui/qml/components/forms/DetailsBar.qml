import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// The way back, what this is about, and the way out, which is always in reach.
GridLayout {
    id: root

    required property string title
    property bool canGoBack: true

    signal backAsked
    signal privacyAsked
    signal accessibilityAsked
    signal doneAsked

    // Large letters on an upright screen leave the title no room between the buttons.
    readonly property bool isTitleBelow: Theme.textScale > 1 && root.width < 1.2 * Theme.widestCard

    columns: 5
    columnSpacing: 2 * Theme.step
    rowSpacing: Theme.gap

    Pill {
        objectName: "backButton"
        Layout.row: 0
        Layout.column: 0
        enabled: root.canGoBack
        iconName: "arrow-left"
        text: qsTr("Back")

        onClicked: root.backAsked()
    }

    PlainText {
        objectName: "detailsTitle"
        Layout.row: root.isTitleBelow ? 1 : 0
        Layout.column: root.isTitleBelow ? 0 : 1
        Layout.columnSpan: root.isTitleBelow ? 5 : 1
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.pillHeight
        text: root.title
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallestSize
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter

        Accessible.role: Accessible.Heading
    }

    Item {
        Layout.row: 0
        Layout.column: 1
        Layout.fillWidth: true
        visible: root.isTitleBelow
    }

    IconButton {
        objectName: "privacyButton"
        Layout.row: 0
        Layout.column: 2
        iconName: "shield"
        text: qsTr("Your privacy")

        onClicked: root.privacyAsked()
    }

    Pill {
        objectName: "doneButton"
        Layout.row: 0
        Layout.column: 3
        text: qsTr("Done")

        onClicked: root.doneAsked()
    }

    AccessibilityButton {
        Layout.row: 0
        Layout.column: 4

        onClicked: root.accessibilityAsked()
    }
}

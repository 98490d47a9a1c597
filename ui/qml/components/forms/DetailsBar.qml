import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// The way back, what this is about, and the way out, which is always in reach.
RowLayout {
    id: root

    required property string title
    property bool canGoBack: true

    signal backAsked
    signal privacyAsked
    signal accessibilityAsked
    signal doneAsked

    spacing: 2 * Theme.step

    Pill {
        objectName: "backButton"
        enabled: root.canGoBack
        iconName: "arrow-left"
        text: qsTr("Back")

        onClicked: root.backAsked()
    }

    PlainText {
        objectName: "detailsTitle"
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

    IconButton {
        objectName: "privacyButton"
        iconName: "shield"
        text: qsTr("Your privacy")

        onClicked: root.privacyAsked()
    }

    Pill {
        objectName: "doneButton"
        text: qsTr("Done")

        onClicked: root.doneAsked()
    }

    AccessibilityButton {
        onClicked: root.accessibilityAsked()
    }
}

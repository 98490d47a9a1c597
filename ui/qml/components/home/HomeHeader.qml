import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// Who is greeted, and the way out, which is always in reach.
RowLayout {
    id: root

    required property string greeting
    required property string subtitle
    required property string initials
    // Another language to be greeted in, by its own name; "" for none.
    required property string otherLanguage

    readonly property alias avatar: avatarDisc

    signal done
    signal privacyAsked
    signal accessibilityAsked
    signal otherLanguageChosen

    spacing: Theme.gap

    Rectangle {
        id: avatarDisc

        Layout.preferredWidth: 13 * Theme.step
        Layout.preferredHeight: 13 * Theme.step
        // Words before pictures where room is short.
        visible: root.width > (root.otherLanguage === "" ? 100 : 120) * Theme.step * Theme.textScale
        radius: height / 2
        color: Theme.soft

        PlainText {
            anchors.centerIn: parent
            text: root.initials
            color: Theme.accent
            font.pixelSize: Theme.initialsSize
            font.weight: Font.Bold

            Accessible.ignored: true
        }

        Icon {
            anchors.centerIn: parent
            visible: root.initials === ""
            name: "star"
            size: 6 * Theme.step
            color: Theme.accent
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        // Not as close to the buttons as they are to each other.
        Layout.rightMargin: Theme.gap
        Layout.preferredHeight: root.height
        spacing: 0

        PlainText {
            objectName: "greeting"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.greeting
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            font.letterSpacing: -0.02 * Theme.titleSize
            // A long greeting grows smaller before it takes a second line: the page below stays where it is.
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.smallestSize
            maximumLineCount: 2
            elide: Text.ElideRight
            verticalAlignment: root.subtitle === "" ? Text.AlignVCenter : Text.AlignBottom

            Accessible.role: Accessible.Heading
        }

        PlainText {
            objectName: "greetingName"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.subtitle
            color: Theme.muted
            font.pixelSize: Theme.labelSize
            maximumLineCount: 1
            elide: Text.ElideRight
        }
    }

    Pill {
        objectName: "otherLanguageButton"
        visible: text !== ""
        isSoft: true
        text: root.otherLanguage
        Accessible.name: qsTr("Language: %1").arg(root.otherLanguage)

        onClicked: root.otherLanguageChosen()
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

        onClicked: root.done()
    }

    AccessibilityButton {
        onClicked: root.accessibilityAsked()
    }
}

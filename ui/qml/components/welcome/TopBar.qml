import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../theme"
import "../controls"
import "../marks"

// Whose kiosk this is, and the two things a visitor may need before anything else: the language, and ease.
RowLayout {
    id: root

    required property string storeName
    required property string storeAddress
    required property var languages

    signal languageChosen(string code)
    signal accessibilityAsked

    spacing: Theme.gap

    BrandLogo {
        objectName: "brandLogo"
        visible: Appearance.logo !== ""
    }

    Rectangle {
        Layout.preferredWidth: Theme.pillHeight
        Layout.preferredHeight: Theme.pillHeight
        visible: root.storeName !== "" && Appearance.logo === ""
        radius: Theme.controlRadius
        color: Theme.accent

        PlainText {
            anchors.centerIn: parent
            text: root.storeName.slice(0, 1).toLocaleUpperCase()
            color: Theme.accentInk
            font.pixelSize: Math.round(Theme.pillHeight / 2)
            font.weight: Font.Bold

            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.step
        spacing: 0

        PlainText {
            objectName: "storeName"
            Layout.fillWidth: true
            text: root.storeName
            font.weight: Font.Bold
        }

        PlainText {
            id: address

            Layout.fillWidth: true
            // The number of a district stays with its town.
            text: root.storeAddress.replace(/ (?=\S+$)/, "\u00A0")
            visible: text !== ""
            color: Theme.muted
            // Rather a little smaller than in two lines, where the language has a long name.
            font.pixelSize: oneLine.advanceWidth > address.width ? Theme.smallestSize : Theme.labelSize

            TextMetrics {
                id: oneLine

                text: address.text
                font.family: Theme.family
                font.pixelSize: Theme.labelSize
            }
        }
    }

    LanguagePicker {
        objectName: "languagePicker"
        visible: root.languages.count > 1
        languages: root.languages
        onLanguageChosen: code => root.languageChosen(code)
    }

    AccessibilityButton {
        onClicked: root.accessibilityAsked()
    }
}

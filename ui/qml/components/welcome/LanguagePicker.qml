pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../controls"

// The language of the moment; a touch unfolds the others, each in its own words.
Pill {
    id: root

    required property var languages
    property string currentName: ""

    signal languageChosen(string code)

    text: root.currentName
    iconName: "globe"
    Accessible.name: qsTr("Language: %1").arg(root.currentName)

    onClicked: list.visible ? list.close() : list.open()

    onVisibleChanged: {
        if (!root.visible)
            list.close();
    }
    // What lies over the screen would lie under the list.
    onEnabledChanged: {
        if (!root.enabled)
            list.close();
    }

    // Whoever unfolded the list and left should not leave it open for the next.
    Timer {
        interval: Theme.listStaysMs
        running: list.visible
        onTriggered: list.close()
    }

    Popup {
        id: list

        // Inside the window: a window of its own would escape the kiosk's session.
        popupType: Popup.Item
        x: root.width - width
        y: root.height + Theme.step
        padding: Theme.gap
        focus: true

        onAboutToShow: list.contentItem.parent.Accessible.name = root.Accessible.name

        background: Rectangle {
            radius: Theme.cardRadius
            color: Theme.surface
            border.width: Theme.border
            border.color: Theme.line
        }

        contentItem: Column {
            spacing: Theme.gap

            Repeater {
                model: root.languages

                LanguagePill {
                    id: choice

                    objectName: "language_" + choice.code
                    width: Math.max(implicitWidth, 40 * Theme.step)
                    onClicked: {
                        list.close();
                        root.languageChosen(choice.code);
                    }

                    Binding {
                        target: root
                        property: "currentName"
                        value: choice.name
                        when: choice.isCurrent
                    }
                }
            }
        }
    }
}

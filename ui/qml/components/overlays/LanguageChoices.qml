pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"
import "../controls"

// Every language that the kiosk speaks, each in its own words; wherever the visitor is.
Flow {
    id: root

    required property var languages

    signal languageChosen(string code)

    spacing: Theme.gap

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Language")

    Repeater {
        model: root.languages

        Pill {
            required property string code
            required property string name
            required property bool isCurrent

            objectName: "panelLanguage_" + code
            text: name
            isSoft: isCurrent
            iconName: isCurrent ? "check" : ""

            Accessible.checkable: true
            Accessible.checked: isCurrent

            onClicked: root.languageChosen(code)
        }
    }
}

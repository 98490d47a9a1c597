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

    Repeater {
        model: root.languages

        LanguagePill {
            id: choice

            objectName: "panelLanguage_" + choice.code
            onClicked: root.languageChosen(choice.code)
        }
    }
}

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

        Pill {
            required property string code
            required property string name
            required property bool isCurrent

            objectName: "panelLanguage_" + code
            text: name
            isSoft: isCurrent
            iconName: isCurrent ? "check" : ""

            // Only for who reads aloud, to whom the button tells its own state whatever is attached.
            checkable: true
            checked: isCurrent

            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("Language") + ": " + name
            Accessible.onToggleAction: clicked()

            onClicked: {
                root.languageChosen(code);
                checked = Qt.binding(() => isCurrent);
            }
        }
    }
}

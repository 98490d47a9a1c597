pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"
import "../controls"

// Ends that many addresses have, for one tap; only those that what is typed can still become.
Flow {
    id: root

    required property string address
    required property list<string> endings
    property bool isBusy: false

    readonly property string begun: root.address.includes("@") ? root.address.slice(root.address.indexOf("@")) : ""

    signal chosen(string ending)

    spacing: 2 * Theme.step

    Repeater {
        model: root.endings

        Pill {
            required property string modelData

            objectName: "emailSuggestion"
            visible: modelData.startsWith(root.begun) && modelData !== root.begun
            text: modelData
            isSoft: true
            focusPolicy: Qt.TabFocus
            enabled: !root.isBusy

            onClicked: root.chosen(modelData)
        }
    }
}

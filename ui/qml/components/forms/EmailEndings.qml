pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"
import "../controls"

// Ends that many addresses have, for one tap; only those that what is typed can still become, and in one line.
Row {
    id: root

    required property string address
    required property list<string> endings
    property bool isBusy: false

    readonly property string begun: root.address.includes("@") ? root.address.slice(root.address.indexOf("@")) : ""

    signal chosen(string ending)

    spacing: 2 * Theme.step

    Repeater {
        id: pills

        model: root.endings
        delegate: Ending {}
    }

    component Ending: Pill {
        id: ending

        required property int index
        required property string modelData

        readonly property bool isPossible: ending.modelData.startsWith(root.begun) && ending.modelData !== root.begun
        readonly property real begin: ending.index > 0 ? (pills.itemAt(ending.index - 1) as Ending)?.end ?? 0 : 0
        readonly property real end: ending.begin + (ending.isPossible ? ending.implicitWidth + root.spacing : 0)

        objectName: "emailSuggestion"
        visible: ending.isPossible && ending.end - root.spacing <= root.width
        text: ending.modelData
        isSoft: true
        focusPolicy: Qt.TabFocus
        enabled: !root.isBusy

        onClicked: root.chosen(ending.modelData)
    }
}

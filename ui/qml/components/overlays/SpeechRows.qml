import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"

// Has the screens read aloud: the switch, and while it is on how loud, and once more.
ColumnLayout {
    id: root

    required property bool isOn
    required property bool hasHeadset

    signal toggled
    signal softerAsked
    signal louderAsked
    signal repeatAsked

    spacing: 2 * Theme.step

    SwitchRow {
        objectName: "speechSwitch"
        Layout.fillWidth: true
        iconName: "volume-2"
        text: qsTr("Read aloud")
        detail: root.hasHeadset ? qsTr("Through the headphones") : qsTr("Without anything personal, since others hear it")
        isOn: root.isOn
        onClicked: root.toggled()
    }

    GridLayout {
        id: keys

        Layout.fillWidth: true
        visible: root.isOn
        columns: 3 * Math.max(softer.implicitWidth, louder.implicitWidth, repeat.implicitWidth) + 2 * columnSpacing <= root.width ? 3 : 2
        uniformCellWidths: true
        columnSpacing: 2 * Theme.step
        rowSpacing: 2 * Theme.step

        Pill {
            id: softer

            objectName: "softerButton"
            Layout.fillWidth: true
            iconName: "volume-1"
            text: qsTr("Softer")
            onClicked: root.softerAsked()
        }

        Pill {
            id: louder

            objectName: "louderButton"
            Layout.fillWidth: true
            iconName: "volume-2"
            text: qsTr("Louder")
            onClicked: root.louderAsked()
        }

        Pill {
            id: repeat

            objectName: "repeatButton"
            Layout.fillWidth: true
            Layout.columnSpan: keys.columns === 3 ? 1 : 2
            iconName: "refresh-cw"
            text: qsTr("Repeat")
            onClicked: root.repeatAsked()
        }
    }
}

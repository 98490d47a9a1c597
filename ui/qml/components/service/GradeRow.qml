import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// One thing that was measured: its name, its value, and by picture and colour how good it is.
RowLayout {
    id: root

    required property string name
    required property string value
    // "good", "fair", "poor", or "" for what is neither.
    required property string grade
    readonly property color gradeColor: ({ good: Theme.accent, fair: Theme.ink, poor: Theme.danger })[root.grade] ?? Theme.ink

    spacing: 2 * Theme.step

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ": " + root.value

    BalancedText {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        text: root.name
        color: Theme.muted
        font.pixelSize: Theme.labelSize

        Accessible.ignored: true
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: Theme.step

        BalancedText {
            objectName: "gradeValue"
            Layout.fillWidth: true
            text: root.value
            color: root.gradeColor
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignRight

            Accessible.ignored: true
        }

        Icon {
            visible: root.grade !== ""
            Layout.alignment: Qt.AlignTop
            name: root.grade === "good" ? "circle-check" : "circle-alert"
            size: 1.15 * Theme.labelSize
            color: root.gradeColor
        }
    }
}

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// One code rule, and whether and why it fitted.
RowLayout {
    id: root

    required property string name
    required property bool isMatch
    required property string why

    spacing: 2 * Theme.step

    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ": " + root.why

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.isMatch ? "circle-check" : "x"
        size: 1.15 * Theme.labelSize
        color: root.isMatch ? Theme.accent : Theme.muted
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            text: root.name
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            color: root.isMatch ? Theme.accent : Theme.ink
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }

        BalancedText {
            objectName: "verdictWhy"
            Layout.fillWidth: true
            text: root.why
            font.pixelSize: Theme.smallestSize
            color: Theme.muted
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }
}

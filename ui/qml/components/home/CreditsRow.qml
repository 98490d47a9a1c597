import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// Money-like credit in one line.
Card {
    id: root

    required property string text
    required property string asOf

    // Words before pictures where room is short.
    readonly property bool isNarrow: root.width < 80 * Theme.step * Theme.textScale

    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ": " + root.text + ", " + root.asOf

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 4.5 * Theme.step
        anchors.rightMargin: 4.5 * Theme.step
        spacing: 2.5 * Theme.step

        Icon {
            visible: !root.isNarrow
            name: "credit-card"
            size: 5 * Theme.step
            color: Theme.accent
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                id: title

                Layout.fillWidth: true
                text: qsTr("Your credit")
                font.pixelSize: root.isNarrow ? Theme.smallestSize : Theme.bodySize
                font.weight: Font.DemiBold
                maximumLineCount: root.isNarrow ? 2 : 1
                elide: Text.ElideRight

                Accessible.ignored: true
            }

            PlainText {
                objectName: "creditsAsOf"
                Layout.fillWidth: true
                text: root.asOf
                color: Theme.muted
                font.pixelSize: Theme.smallestSize
                maximumLineCount: 1
                elide: Text.ElideRight

                Accessible.ignored: true
            }
        }

        PlainText {
            objectName: "creditsText"
            text: root.text
            font.weight: Font.Bold
            font.features: ({
                    tnum: 1
                })
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }
}

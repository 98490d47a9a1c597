import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"
import "../panels"

// Money-like credit in one line.
Card {
    id: root

    required property string text

    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ": " + root.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 4.5 * Theme.step
        anchors.rightMargin: 4.5 * Theme.step
        spacing: 2.5 * Theme.step

        Icon {
            name: "credit-card"
            size: 5 * Theme.step
            color: Theme.accent
        }

        PlainText {
            id: title

            Layout.fillWidth: true
            text: qsTr("Your credit")
            font.weight: Font.DemiBold

            Accessible.ignored: true
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

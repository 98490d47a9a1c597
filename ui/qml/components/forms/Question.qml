import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// One question, and what the answer is for.
ColumnLayout {
    id: root

    required property string question
    required property string explanation
    // Where room is short.
    property bool isSmall: false

    readonly property int titleSize: root.isSmall ? Theme.titleSize : Theme.questionSize

    spacing: 2 * Theme.step

    BalancedText {
        objectName: "question"
        Layout.fillWidth: true
        visible: root.question !== ""
        text: root.question
        font.pixelSize: root.titleSize
        font.weight: Font.Bold
        font.letterSpacing: -0.02 * root.titleSize
        // A question may be the loyalty system's own words, of any length.
        maximumLineCount: 4
        elide: Text.ElideRight

        Accessible.role: Accessible.Heading
    }

    BalancedText {
        Layout.fillWidth: true
        visible: root.explanation !== ""
        text: root.explanation
        color: Theme.muted
        font.pixelSize: root.isSmall ? Theme.labelSize : Theme.bodySize
    }
}

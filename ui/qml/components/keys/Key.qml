import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../marks"

// One key of the on-screen keyboard: a letter, or one of the words of KeyboardLayout.
// It acts when the finger lands, not when it leaves. A finger does not take the focus from the field, a keypad does.
AbstractButton {
    id: root

    required property string key
    // The letter as it will be typed.
    required property string face
    property bool isOn: false

    readonly property var icons: ({
            SHIFT: "arrow-big-up",
            DELETE: "delete"
        })
    readonly property var words: ({
            SPACE: qsTr("space"),
            ACCENTS: "áñ",
            SIGNS: "123",
            LETTERS: "abc"
        })
    readonly property var spoken: ({
            SHIFT: qsTr("Capital letter"),
            DELETE: qsTr("Delete"),
            SPACE: qsTr("Space"),
            ACCENTS: qsTr("More letters"),
            SIGNS: qsTr("Digits and signs"),
            LETTERS: qsTr("Back to the letters")
        })
    readonly property string iconName: root.icons[root.key] ?? ""
    readonly property bool isWord: root.words[root.key] !== undefined

    signal typed

    focusPolicy: Qt.TabFocus
    autoRepeat: root.key === "DELETE"
    text: root.words[root.key] ?? root.face
    font.family: Theme.family
    font.pixelSize: root.isWord ? Theme.labelSize : Theme.keySize
    font.weight: Font.DemiBold

    Accessible.role: Accessible.Button
    Accessible.name: root.spoken[root.key] ?? root.face
    Accessible.checkable: root.key === "SHIFT"
    Accessible.checked: root.isOn
    Accessible.onPressAction: root.typed()

    onPressed: root.typed()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.border
            anchors.bottomMargin: -Theme.border
            radius: 2 * Theme.step
            color: Theme.keyEdge
        }

        Rectangle {
            anchors.fill: parent
            radius: 2 * Theme.step
            color: root.down ? Theme.accent : (root.isOn ? Theme.soft : Theme.surface)
            border.width: root.visualFocus ? Theme.focusBorder : Theme.cardBorder
            border.color: root.visualFocus ? Theme.focus : Theme.line
        }
    }

    contentItem: Item {
        Text {
            anchors.centerIn: parent
            visible: root.iconName === ""
            text: root.text
            textFormat: Text.PlainText
            font: root.font
            color: root.down ? Theme.accentInk : (root.isWord ? Theme.muted : Theme.ink)
        }

        Icon {
            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.keySize
            color: root.down ? Theme.accentInk : (root.isOn ? Theme.accent : Theme.ink)
        }
    }
}

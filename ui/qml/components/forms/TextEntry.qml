pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// A large field for one answer. What is typed leaves through `edited`; nothing of it is learnt or suggested.
ColumnLayout {
    id: root

    required property string value
    // Shown above the field; without one the field is only spoken as `spokenName`.
    property string label: ""
    property string spokenName: root.label
    // Shown before what is typed, such as "+420".
    property string prefix: ""
    property string error: ""
    property int longest: 60
    property int inputHints: Qt.ImhNone
    property bool isReadOnly: false
    // Hides what is typed from others, until its owner wants to see it.
    property bool isSecret: false
    property string fieldName: ""

    property bool isShown: false

    readonly property string text: field.text
    readonly property int cursor: field.cursorPosition
    readonly property bool isActive: field.activeFocus
    // Below the label.
    readonly property real fieldTop: field.y

    signal edited(string text)
    signal accepted

    function takeFocus(): void {
        field.forceActiveFocus();
    }

    spacing: Theme.step

    onIsSecretChanged: root.isShown = false

    Text {
        Layout.fillWidth: true
        visible: root.label !== ""
        text: root.label
        textFormat: Text.PlainText
        font.family: Theme.family
        font.pixelSize: Theme.labelSize
        font.weight: Font.DemiBold
        color: Theme.ink
        wrapMode: Text.Wrap

        Accessible.ignored: true
    }

    TextField {
        id: field

        // What Qt keeps back of a password's field.
        readonly property string spokenName: root.spokenName
        // Set for a keypad, whose focus is on the keys that type here.
        property bool isTypedInto: false
        readonly property bool isInUse: field.activeFocus || field.isTypedInto

        Layout.fillWidth: true
        objectName: root.fieldName
        implicitHeight: Theme.actionHeight
        leftPadding: 5 * Theme.step + (root.prefix === "" ? 0 : prefixText.width + Theme.gap)
        rightPadding: root.isSecret ? eye.width + 4 * Theme.step : 5 * Theme.step
        text: root.value
        echoMode: root.isSecret && !root.isShown ? TextInput.Password : TextInput.Normal
        readOnly: root.isReadOnly
        maximumLength: root.longest
        inputMethodHints: root.inputHints | Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        font.family: Theme.family
        font.pixelSize: Theme.sectionSize
        color: Theme.ink
        selectionColor: Theme.soft
        selectedTextColor: Theme.accent
        selectByMouse: false

        // The default menu opens in a window of its own, above the kiosk.
        ContextMenu.menu: null

        Accessible.role: Accessible.EditableText
        Accessible.name: root.spokenName
        Accessible.description: root.error
        Accessible.passwordEdit: root.isSecret

        // Not by its own signal, after which the key would go on to the screen and count twice.
        Keys.onReturnPressed: root.accepted()
        Keys.onEnterPressed: root.accepted()

        onTextEdited: root.edited(field.text)

        IconButton {
            id: eye

            objectName: "showButton"
            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.step
            anchors.verticalCenter: parent.verticalCenter
            visible: root.isSecret
            focusPolicy: Qt.TabFocus
            iconName: root.isShown ? "eye-off" : "eye"
            text: root.isShown ? qsTr("Hide what is typed") : qsTr("Show what is typed")

            onClicked: root.isShown = !root.isShown
        }

        cursorDelegate: Rectangle {
            id: cursor

            width: Theme.focusBorder
            color: Theme.accent
            visible: field.isInUse && !field.readOnly

            SequentialAnimation {
                running: cursor.visible && Theme.isMotionOn
                loops: Animation.Infinite

                PauseAnimation {
                    duration: 600
                }

                PropertyAction {
                    target: cursor
                    property: "opacity"
                    value: 0
                }

                PauseAnimation {
                    duration: 500
                }

                PropertyAction {
                    target: cursor
                    property: "opacity"
                    value: 1
                }
            }
        }

        background: Rectangle {
            radius: Theme.controlRadius
            color: Theme.surface
            border.width: field.isInUse || root.error !== "" ? Theme.focusBorder : Theme.border
            border.color: root.error !== "" ? Theme.danger : (field.isInUse ? Theme.accent : Theme.line)

            FocusInset {
                visible: field.isInUse && root.error !== ""
                lineColor: Theme.accent
            }

            Text {
                id: prefixText

                objectName: "prefix"
                x: 5 * Theme.step
                height: parent.height
                text: root.prefix
                textFormat: Text.PlainText
                font: field.font
                color: Theme.muted
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    ErrorLine {
        objectName: "fieldError"
        Layout.fillWidth: true
        text: root.error
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../marks"

// One answer to pick. Round where one excludes the others, square where several may be picked.
AbstractButton {
    id: root

    required property string name
    required property bool isPicked
    required property bool isMany

    signal picked

    focusPolicy: Qt.StrongFocus
    text: root.name
    padding: 4 * Theme.step
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step
    implicitHeight: Math.max(Theme.actionHeight, implicitContentHeight + topPadding + bottomPadding)
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Accessible.role: root.isMany ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.name
    Accessible.checkable: true
    Accessible.checked: root.isPicked
    Accessible.onToggleAction: root.picked()

    onClicked: root.picked()

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : Theme.surface
        border.width: root.visualFocus || root.isPicked ? Theme.focusBorder : Theme.border
        border.color: root.visualFocus ? Theme.ink : (root.isPicked ? Theme.accent : Theme.line)
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.step

        Rectangle {
            Layout.preferredWidth: 6 * Theme.step
            Layout.preferredHeight: 6 * Theme.step
            radius: root.isMany ? 1.5 * Theme.step : height / 2
            color: root.isPicked ? Theme.accent : Theme.surface
            border.width: root.isPicked ? 0 : Theme.focusBorder
            border.color: Theme.line

            Icon {
                anchors.centerIn: parent
                visible: root.isPicked
                name: "check"
                size: 4 * Theme.step
                color: Theme.accentInk
            }
        }

        Text {
            Layout.fillWidth: true
            text: root.name
            textFormat: Text.PlainText
            font: root.font
            color: Theme.ink
            wrapMode: Text.Wrap

            Accessible.ignored: true
        }
    }
}

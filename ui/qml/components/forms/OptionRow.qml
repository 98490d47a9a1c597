import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// One answer to pick. Round where one excludes the others, square where several may be picked.
AbstractButton {
    id: root

    required property string name
    required property bool isPicked
    required property bool isMany

    signal picked

    focusPolicy: Qt.StrongFocus
    // Only for who reads aloud, to whom the button tells its own state whatever is attached.
    checkable: true
    checked: root.isPicked
    text: root.name
    padding: 4 * Theme.step
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step
    implicitHeight: Math.max(Theme.actionHeight, implicitContentHeight + topPadding + bottomPadding)
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Accessible.role: root.isMany ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: root.name
    Accessible.onToggleAction: root.picked()

    onClicked: {
        root.picked();
        root.checked = Qt.binding(() => root.isPicked);
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : Theme.surface
        border.width: root.visualFocus || root.isPicked ? Theme.focusBorder : Theme.border
        border.color: root.visualFocus ? Theme.focus : (root.isPicked ? Theme.accent : Theme.line)

        FocusInset {
            visible: root.visualFocus
            lineColor: Theme.focus
        }
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

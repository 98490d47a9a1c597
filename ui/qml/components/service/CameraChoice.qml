import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../marks"

// One camera to look through.
AbstractButton {
    id: root

    required property string name
    required property string detail
    required property bool isChosen

    focusPolicy: Qt.StrongFocus
    // Only for who reads aloud, to whom the button tells its own state whatever is attached.
    checkable: true
    checked: root.isChosen
    implicitHeight: Math.max(Theme.lineHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 4 * Theme.step
    rightPadding: 4 * Theme.step
    topPadding: 1.5 * Theme.step
    bottomPadding: 1.5 * Theme.step

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name + ", " + root.detail
    Accessible.onToggleAction: root.clicked()

    onClicked: root.checked = Qt.binding(() => root.isChosen)

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : Theme.surface
        border.width: root.visualFocus || root.isChosen ? Theme.focusBorder : Theme.border
        border.color: root.visualFocus ? Theme.focus : (root.isChosen ? Theme.accent : Theme.line)
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.step

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap

                Accessible.ignored: true
            }

            BalancedText {
                objectName: "cameraDetail"
                Layout.fillWidth: true
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.smallestSize
                elide: Text.ElideRight
                maximumLineCount: 3

                Accessible.ignored: true
            }
        }

        Icon {
            visible: root.isChosen
            name: "circle-check"
            size: 5 * Theme.step
            color: Theme.accent
        }
    }
}

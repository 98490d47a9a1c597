import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../marks"

// Something to switch on or off, in a word and, where one word does not say it, in a line.
AbstractButton {
    id: root

    required property string iconName
    required property bool isOn
    property string detail: ""
    property int leastHeight: Theme.actionHeight

    focusPolicy: Qt.StrongFocus
    // Only for who reads aloud, to whom the button tells its own state whatever is attached.
    checkable: true
    checked: root.isOn
    implicitHeight: Math.max(root.leastHeight, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 3 * Theme.step
    rightPadding: 3 * Theme.step
    topPadding: 2 * Theme.step
    bottomPadding: 2 * Theme.step
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.detail
    Accessible.onToggleAction: root.clicked()

    onClicked: root.checked = Qt.binding(() => root.isOn)

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : Theme.surface
        border.width: root.visualFocus || root.isOn ? Theme.focusBorder : Theme.border
        border.color: root.visualFocus ? Theme.focus : (root.isOn ? Theme.accent : Theme.line)

        FocusInset {
            visible: root.visualFocus
            lineColor: Theme.focus
        }
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.step

        Icon {
            name: root.iconName
            size: 6 * Theme.step
            color: root.isOn ? Theme.accent : Theme.ink
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            PlainText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Font.DemiBold

                Accessible.ignored: true
            }

            BalancedText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                color: Theme.muted
                font.pixelSize: Theme.labelSize

                Accessible.ignored: true
            }
        }

        // Where the knob is says it, and the tick says it without the colour.
        Rectangle {
            Layout.preferredWidth: 12 * Theme.step
            Layout.preferredHeight: 7 * Theme.step
            radius: height / 2
            color: root.isOn ? Theme.accent : Theme.surface
            border.width: root.isOn ? 0 : Theme.focusBorder
            border.color: Theme.line

            Rectangle {
                x: root.isOn ? parent.width - width - Theme.step : Theme.step
                anchors.verticalCenter: parent.verticalCenter
                width: 5 * Theme.step
                height: width
                radius: width / 2
                color: root.isOn ? Theme.accentInk : Theme.line

                Icon {
                    anchors.centerIn: parent
                    visible: root.isOn
                    name: "check"
                    size: 4 * Theme.step
                    color: Theme.accent
                }
            }
        }
    }
}

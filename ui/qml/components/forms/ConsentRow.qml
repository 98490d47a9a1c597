import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// One agreement: the whole row ticks its box; the text opens on its own.
AbstractButton {
    id: root

    required property string name
    required property bool isRequired
    required property bool isTicked
    required property bool hasText
    // Says in which language the text is, where it is another one.
    required property string languageNote

    signal tickAsked
    signal readAsked

    focusPolicy: Qt.StrongFocus
    // Only for who reads aloud, to whom the button tells its own state whatever is attached.
    checkable: true
    checked: root.isTicked
    text: root.name
    padding: 4 * Theme.step
    topPadding: (Theme.textScale > 1 ? 2 : 3) * Theme.step
    bottomPadding: topPadding
    implicitHeight: Math.max(Theme.actionHeight, implicitContentHeight + topPadding + bottomPadding)
    font.family: Theme.family
    font.pixelSize: Theme.bodySize

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.name
    Accessible.description: kind.text
    Accessible.onToggleAction: root.tickAsked()

    onClicked: {
        root.tickAsked();
        root.checked = Qt.binding(() => root.isTicked);
    }

    background: Rectangle {
        radius: Theme.controlRadius
        color: root.down ? Theme.soft : Theme.surface
        border.width: root.visualFocus ? Theme.focusBorder : (root.isTicked ? Theme.focusBorder : Theme.cardBorder)
        border.color: root.visualFocus ? Theme.focus : (root.isTicked ? Theme.accent : Theme.line)

        FocusInset {
            visible: root.visualFocus
            lineColor: Theme.focus
        }
    }

    contentItem: RowLayout {
        spacing: 3 * Theme.step

        Rectangle {
            objectName: "agreementBox"
            Layout.preferredWidth: 7 * Theme.step
            Layout.preferredHeight: 7 * Theme.step
            radius: 1.5 * Theme.step
            color: root.isTicked ? Theme.accent : Theme.surface
            border.width: root.isTicked ? 0 : Theme.focusBorder
            border.color: Theme.line

            Icon {
                anchors.centerIn: parent
                visible: root.isTicked
                name: "check"
                size: 5 * Theme.step
                color: Theme.accentInk
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.step / 2

            BalancedText {
                Layout.fillWidth: true
                text: root.name
                font: root.font

                Accessible.ignored: true
            }

            BalancedText {
                id: kind

                objectName: "agreementKind"
                Layout.fillWidth: true
                text: (root.isRequired ? qsTr("Necessary for membership") : qsTr("Optional")) + (root.languageNote === "" ? "" : "\u00A0· " + root.languageNote)
                font.pixelSize: Theme.labelSize
                font.weight: root.isRequired ? Font.DemiBold : Font.Normal
                color: Theme.muted

                Accessible.ignored: true
            }
        }

        Pill {
            objectName: "readButton"
            visible: root.hasText
            text: qsTr("Read")
            isSoft: true

            Accessible.name: qsTr("Read: %1").arg(root.name)

            onClicked: root.readAsked()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// One way to reach the customer, cut short for onlookers, and the way to change it.
Rectangle {
    id: root

    required property string icon
    required property string label
    required property string value
    // What is wrong with it, "" if nothing.
    required property string note
    // From the beginning.
    property bool hasFocus: false
    readonly property real inset: (root.note !== "" && Theme.textScale === 1 ? 3 : 2) * Theme.step

    signal changeAsked

    implicitHeight: Math.max(Theme.actionHeight, lines.implicitHeight + 2 * root.inset)
    radius: Theme.controlRadius
    color: Theme.surface
    border.width: root.note === "" ? Theme.cardBorder : Theme.focusBorder
    border.color: root.note === "" ? Theme.line : Theme.danger

    Accessible.role: Accessible.Grouping
    Accessible.name: [root.label, root.value, root.note].filter(part => part !== "").join(", ")

    Component.onCompleted: {
        if (root.hasFocus)
            change.forceActiveFocus();
    }

    ColumnLayout {
        id: lines

        anchors.fill: parent
        anchors.leftMargin: 4 * Theme.step
        anchors.rightMargin: 4 * Theme.step
        anchors.topMargin: root.inset
        anchors.bottomMargin: root.inset
        spacing: Theme.step

        RowLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.step

            Icon {
                name: root.icon
                size: 6 * Theme.step
                color: Theme.muted
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    text: root.label
                    color: Theme.muted
                    font.pixelSize: Theme.labelSize

                    Accessible.ignored: true
                }

                PlainText {
                    objectName: "contactValue"
                    Layout.fillWidth: true
                    text: root.value
                    font.weight: Font.DemiBold
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                    maximumLineCount: 2
                    elide: Text.ElideRight

                    Accessible.ignored: true
                }
            }

            Pill {
                id: change

                objectName: "changeButton"
                text: qsTr("Change")

                Accessible.name: qsTr("Change: %1").arg(root.label)

                onClicked: root.changeAsked()
            }
        }

        ErrorLine {
            objectName: "contactNote"
            Layout.fillWidth: true
            text: root.note
        }
    }
}

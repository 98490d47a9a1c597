import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// The place of one part of a screen that loads on its own. Its size is the same whatever its state, so that
// no part moves another; only a part that the loyalty system does not have takes no place at all.
Item {
    id: root

    // "pending", "loaded", "failed", "empty" or "absent".
    required property string tileState
    property string emptyText: ""
    property string emptyIcon: ""
    property string failedText: ""
    // What is retried, for those who hear the button.
    property string spokenName: ""
    property Component skeleton: null
    default property alias content: body.data

    readonly property bool isLoaded: root.tileState === "loaded"
    // Words need the room that the button's own would take.
    readonly property bool isNarrow: root.width < 110 * Theme.step * Theme.textScale

    // What stands alone in a high place stands in its middle.
    readonly property bool isHigh: root.height > 1.8 * Theme.rowHeight

    signal retried

    visible: root.tileState !== "absent"

    Loader {
        anchors.fill: parent
        active: root.tileState === "pending"
        sourceComponent: root.skeleton
    }

    Item {
        id: body

        anchors.fill: parent
        visible: root.isLoaded
        opacity: root.isLoaded ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Card {
        anchors.fill: parent
        visible: root.tileState === "failed" || root.tileState === "empty"

        GridLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 5 * Theme.step
            anchors.rightMargin: (root.isHigh ? 5 : 4) * Theme.step
            columns: root.isHigh ? 1 : 4
            columnSpacing: 3 * Theme.step
            rowSpacing: 2 * Theme.step

            Icon {
                name: root.tileState === "failed" ? "circle-alert" : root.emptyIcon
                visible: name !== ""
                Layout.alignment: root.isHigh ? Qt.AlignHCenter : Qt.AlignLeft
                size: (root.isHigh ? 9 : 6) * Theme.step
                color: root.tileState === "failed" ? Theme.danger : Theme.muted
            }

            BalancedText {
                objectName: "tileMessage"
                Layout.fillWidth: true
                text: root.tileState === "failed" ? root.failedText : root.emptyText
                color: root.tileState === "failed" ? Theme.ink : Theme.muted
                horizontalAlignment: root.isHigh ? Text.AlignHCenter : Text.AlignLeft
            }

            IconButton {
                objectName: "retryButton"
                Layout.alignment: Qt.AlignHCenter
                visible: root.tileState === "failed" && root.isNarrow && !root.isHigh
                iconName: "refresh-cw"
                text: qsTr("Try again: %1").arg(root.spokenName)

                onClicked: root.retried()
            }

            Pill {
                objectName: "retryButton"
                Layout.alignment: Qt.AlignHCenter
                visible: root.tileState === "failed" && (root.isHigh || !root.isNarrow)
                iconName: "refresh-cw"
                text: qsTr("Try again")

                Accessible.name: qsTr("Try again: %1").arg(root.spokenName)

                onClicked: root.retried()
            }
        }
    }
}

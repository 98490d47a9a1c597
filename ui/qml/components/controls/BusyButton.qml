import QtQuick
import "../../theme"
import "../marks"

// An action that somebody waits for: a ring runs in it meanwhile.
ActionButton {
    id: root

    rightPadding: (root.isBusy ? 12 : 5) * Theme.step

    RunningRing {
        objectName: "busyRing"
        anchors.right: parent.right
        anchors.rightMargin: 4 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        visible: root.isBusy
        width: 6 * Theme.step
        height: width
        thickness: Theme.step
        color: Theme.accentSweet
        trackColor: Theme.accentLine
    }
}

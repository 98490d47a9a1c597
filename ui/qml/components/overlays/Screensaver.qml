pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../theme"
import "../lens"

// The shop's pictures over the welcome screen, and a line that says what to do. The touch that wakes it does nothing else.
FocusScope {
    id: root

    required property int picture
    required property string text

    signal woken

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.woken()

    Component.onCompleted: root.forceActiveFocus()
    Keys.onPressed: event => {
        event.accepted = true;
        root.woken();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.paper
    }

    // The picture before lies under the one that comes.
    Repeater {
        model: 2

        Image {
            id: face

            required property int index
            readonly property bool isTurn: root.picture % 2 === face.index

            anchors.fill: parent
            z: face.isTurn ? 1 : 0
            asynchronous: true
            cache: false
            autoTransform: true
            fillMode: Image.PreserveAspectCrop
            sourceSize: Qt.size(root.width, root.height)
            opacity: face.isTurn && face.status !== Image.Ready ? 0 : 1

            Accessible.ignored: true

            Behavior on opacity {
                enabled: face.status === Image.Ready
                NumberAnimation { duration: Theme.moveMs }
            }

            Binding {
                target: face
                property: "source"
                value: Appearance.screensaver(root.picture)
                when: face.isTurn
                restoreMode: Binding.RestoreNone
            }
        }
    }

    HintPill {
        objectName: "screensaverHint"
        z: 2
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        maximumWidth: parent.width - 2 * Theme.margin
        text: root.text
    }

    MouseArea {
        objectName: "screensaverTouch"
        z: 3
        anchors.fill: parent
        onReleased: root.woken()
        onCanceled: root.woken()
    }
}

import QtQuick
import "../../theme"
import "../marks"

// The way to the next status as a bar between two lines, for the accent ground; at the top of the ladder a star.
Item {
    id: root

    required property bool isLoaded
    // The next status, or the one that is reached.
    required property string goal
    required property bool hasProgress
    // 0 to 1.
    required property real progress
    required property string progressText
    required property string missingText

    implicitHeight: goalLine.height + track.height + missing.height + 2 * Theme.step

    Row {
        id: goalLine

        y: root.hasProgress ? 0 : (root.height - height) / 2
        height: 1.3 * Theme.bodySize
        visible: root.isLoaded
        spacing: 1.5 * Theme.step

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.hasProgress
            name: "star"
            size: Theme.bodySize
            color: Theme.accentSweet
        }

        PlainText {
            id: percent

            height: parent.height
            visible: root.hasProgress
            text: root.progressText
            color: Theme.accentInk
            font.weight: Font.Bold
            font.features: ({
                    tnum: 1
                })
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter

            Accessible.ignored: true
        }

        PlainText {
            width: root.width - x
            height: parent.height
            text: root.goal
            color: Theme.accentInk
            font.pixelSize: Theme.labelSize
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter

            Accessible.ignored: true
        }
    }

    Rectangle {
        id: track

        y: goalLine.height + Theme.step
        width: parent.width
        height: 1.5 * Theme.step
        visible: root.hasProgress || !root.isLoaded
        radius: height / 2
        color: Theme.accentLine

        Rectangle {
            width: root.isLoaded ? Math.max(height, Math.min(1, root.progress) * parent.width) : 0
            height: parent.height
            radius: height / 2
            color: Theme.accentSweet

            Behavior on width {
                NumberAnimation {
                    duration: 2 * Theme.moveMs
                    easing.type: Easing.OutCubic
                }
            }
        }
    }

    PlainText {
        id: missing

        anchors.top: track.bottom
        anchors.topMargin: Theme.step
        width: parent.width
        height: 1.3 * Theme.smallestSize
        visible: root.isLoaded
        text: root.missingText
        color: Theme.accentInkMuted
        font.pixelSize: Theme.smallestSize
        wrapMode: Text.NoWrap
        elide: Text.ElideRight

        Accessible.ignored: true
    }
}

import QtQuick
import "../../theme"
import "../controls"
import "../marks"

// The way to the next status as a ring, or a bar where a ring has no room, for the accent ground; at the top of the
// ladder a star.
Item {
    id: root

    // "pending", "loaded", "failed", "empty" or "absent".
    required property string tileState
    required property string name
    required property bool hasProgress
    // 0 to 1.
    required property real progress
    required property string progressText
    required property string nextText
    required property string missingText
    // As a bar.
    property bool isFlat: false

    readonly property bool isLoaded: root.tileState === "loaded"
    readonly property string goal: root.hasProgress ? root.nextText : root.name

    signal retried

    Accessible.role: Accessible.StaticText
    Accessible.name: root.isLoaded ? [root.name, root.progressText, root.nextText, root.missingText].filter(part => part !== "").join(", ") : ""

    StatusBar {
        width: parent.width
        height: parent.height
        visible: root.isFlat && root.tileState !== "failed"
        isLoaded: root.isLoaded
        goal: root.goal
        hasProgress: root.hasProgress
        progress: root.progress
        progressText: root.progressText
        missingText: root.missingText
    }

    Ring {
        id: ring

        x: (root.width - width) / 2
        width: Theme.ringSize
        height: width
        visible: !root.isFlat
        thickness: 2.75 * Theme.step
        trackColor: Theme.accentLine
        color: Theme.accentSweet
        hasRoundEnds: true
        value: root.isLoaded ? (root.hasProgress ? root.progress : 1) : 0

        Behavior on value {
            NumberAnimation {
                duration: 2 * Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Column {
        anchors.centerIn: ring
        // Its corners have to stay within the ring, too.
        width: 0.72 * ring.width
        visible: root.isLoaded && !root.isFlat

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !root.hasProgress
            name: "star"
            size: 7 * Theme.step
            color: Theme.accentSweet
        }

        Text {
            width: parent.width
            visible: root.hasProgress
            text: root.progressText
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            font.features: ({
                    tnum: 1
                })
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.labelSize
            color: Theme.accentInk
            horizontalAlignment: Text.AlignHCenter

            Accessible.ignored: true
        }

        Text {
            width: parent.width
            text: root.goal
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.smallestSize
            color: Theme.accentInk
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: 3
            lineHeight: 0.9
            horizontalAlignment: Text.AlignHCenter

            Accessible.ignored: true
        }
    }

    IconButton {
        id: retry

        x: root.isFlat ? 0 : (root.width - width) / 2
        y: ((root.isFlat ? root.height : ring.height) - height) / 2
        objectName: "retryButton"
        visible: root.tileState === "failed"
        iconName: "refresh-cw"
        text: qsTr("Try again: %1").arg(qsTr("your status"))

        onClicked: root.retried()
    }

    PlainText {
        // Below the middle of the ring, and not beyond its edge; beside the button where there is none.
        x: root.isFlat ? retry.width + 3 * Theme.step : Math.min(-4 * Theme.step, root.width - (width + contentWidth) / 2)
        y: root.isFlat ? (root.height - height) / 2 : ring.height + Theme.step
        width: root.width + (root.isFlat ? -retry.width - 3 * Theme.step : 8 * Theme.step)
        visible: text !== ""
        text: root.tileState === "failed" ? qsTr("Status did not load") : (root.isLoaded && !root.isFlat ? root.missingText : "")
        color: Theme.accentInkMuted
        font.pixelSize: Theme.smallestSize
        maximumLineCount: 2
        elide: Text.ElideRight
        horizontalAlignment: root.isFlat ? Text.AlignLeft : Text.AlignHCenter

        Accessible.ignored: root.isLoaded
    }
}

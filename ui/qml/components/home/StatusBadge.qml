import QtQuick
import "../../theme"
import "../controls"
import "../marks"

// The way to the next status as a ring, for the accent ground; at the top of the ladder a star.
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
    // The line goes beside the ring instead of below it.
    property bool isFlat: false

    readonly property bool isLoaded: root.tileState === "loaded"
    readonly property string goal: root.hasProgress ? root.nextText : root.name
    // The ring holds a name in usual letters only.
    readonly property bool isGoalInside: Theme.textScale === 1
    readonly property real linesWidth: root.isFlat ? root.width - ring.width - 2 * Theme.step : ring.width + 8 * Theme.step

    signal retried

    Accessible.role: Accessible.StaticText
    Accessible.name: root.isLoaded ? [root.name, root.progressText, root.nextText, root.missingText].filter(part => part !== "").join(", ") : ""

    Ring {
        id: ring

        x: root.isFlat ? 0 : (root.width - width) / 2
        width: Theme.ringSize
        height: width
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
        visible: root.isLoaded

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
            visible: root.isGoalInside
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
        anchors.centerIn: ring
        objectName: "retryButton"
        visible: root.tileState === "failed"
        iconName: "refresh-cw"
        text: qsTr("Try again: %1").arg(qsTr("your status"))

        onClicked: root.retried()
    }

    Column {
        // Below the middle of the ring, and not beyond its edge.
        x: root.isFlat ? ring.width + 2 * Theme.step : Math.min(ring.x - 4 * Theme.step, root.width - (root.linesWidth + Math.max(goal.shownWidth, missing.shownWidth)) / 2)
        y: root.isFlat ? (ring.height - height) / 2 : ring.height + Theme.step
        width: root.linesWidth

        BadgeLine {
            id: goal

            width: parent.width
            visible: root.isLoaded && !root.isGoalInside && root.goal !== ""
            text: root.goal
            color: Theme.accentInk
            // The ring is higher than what stands beside it.
            maximumLineCount: root.isFlat ? 3 : 2
            horizontalAlignment: root.isFlat ? Text.AlignLeft : Text.AlignHCenter

            Accessible.ignored: true
        }

        BadgeLine {
            id: missing

            width: parent.width
            visible: text !== ""
            text: root.tileState === "failed" ? qsTr("Status did not load") : (root.isLoaded ? root.missingText : "")
            color: Theme.accentInkMuted
            horizontalAlignment: root.isFlat ? Text.AlignLeft : Text.AlignHCenter

            Accessible.ignored: root.isLoaded
        }
    }

    component BadgeLine: PlainText {
        readonly property real shownWidth: visible ? contentWidth : 0

        font.pixelSize: Theme.smallestSize
        maximumLineCount: 2
        elide: Text.ElideRight
    }
}

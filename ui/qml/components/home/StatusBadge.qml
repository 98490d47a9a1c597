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

    signal retried

    Accessible.role: Accessible.StaticText
    Accessible.name: root.isLoaded ? [root.name, root.progressText, root.nextText, root.missingText].filter(part => part !== "").join(", ") : ""

    Ring {
        id: ring

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
            text: root.hasProgress ? root.nextText : root.name
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.smallestSize
            color: Theme.accentInk
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: Theme.textScale > 1 ? 2 : 3
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

    Text {
        id: note

        x: root.isFlat ? ring.width + 2 * Theme.step : -4 * Theme.step
        y: root.isFlat ? 0 : ring.height + Theme.step
        width: root.isFlat ? root.width - ring.width - 2 * Theme.step : ring.width + 8 * Theme.step
        height: root.isFlat ? ring.height : root.height - y
        text: root.tileState === "failed" ? qsTr("Status did not load") : (root.isLoaded ? root.missingText : "")
        textFormat: Text.PlainText
        font.family: Theme.family
        font.pixelSize: Theme.smallestSize
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallestSize
        elide: Text.ElideRight
        wrapMode: Text.WordWrap
        color: Theme.accentInkMuted
        horizontalAlignment: root.isFlat ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: root.isFlat ? Text.AlignVCenter : Text.AlignTop

        Accessible.ignored: root.isLoaded
    }
}

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// What people came for: the balance, the largest thing on the screen, with its worth and what expires.
// The way to the next status goes in as a child. The card's size does not depend on what has arrived.
Rectangle {
    id: root

    // "pending", "loaded", "failed" or "absent".
    required property string tileState
    required property string balance
    required property string unit
    required property string moneyValue
    required property string expiring
    required property string asOf
    required property bool isExpiringFailed
    required property string statusName
    // Whether the child has anything to show.
    required property bool isBadgeShown
    default property alias badge: badgePlace.data

    readonly property bool isLoaded: root.tileState === "loaded"
    // Where a ring does not fit beside the balance, nor large letters in a ring, there is a bar below.
    readonly property bool isStacked: root.tileState === "absent" || Theme.textScale > 1 || root.width < 90 * Theme.step
    readonly property bool isNarrow: root.width < 100 * Theme.step
    // What expires takes three lines.
    readonly property bool isTight: root.isNarrow && Theme.textScale > 1
    readonly property real inset: (root.isNarrow ? 4 : 6) * Theme.step
    readonly property real innerWidth: root.width - 2 * root.inset
    readonly property real badgeHeight: root.isStacked ? Math.max(Theme.pillHeight, 1.3 * (Theme.bodySize + Theme.smallestSize) + 3.5 * Theme.step) : Theme.ringSize + Theme.step + 1.3 * Theme.smallestSize
    // Without points there is a bar alone.
    readonly property real bodyHeight: root.tileState === "absent" ? root.badgeHeight : root.isStacked ? facts.height + 3 * Theme.step + root.badgeHeight : Math.max(facts.height, root.badgeHeight)

    signal retried

    implicitHeight: root.inset + root.bodyHeight + 3 * Theme.step + footer.height + 2 * Theme.step
    radius: Theme.cardRadius
    color: Theme.accent

    PointsFacts {
        id: facts

        x: root.inset
        y: root.inset + (root.isStacked ? 0 : (root.bodyHeight - height) / 2)
        width: root.innerWidth - (root.isStacked || !root.isBadgeShown ? 0 : badgePlace.width + 4 * Theme.step)
        height: implicitHeight
        visible: root.tileState !== "absent"
        tileState: root.tileState
        balance: root.balance
        unit: root.unit
        moneyValue: root.moneyValue
        statusName: root.statusName
        isStatusBelow: root.isNarrow || Theme.textScale > 1

        onRetried: root.retried()
    }

    Item {
        id: badgePlace

        x: root.isStacked ? root.inset : root.width - root.inset - width
        y: root.isStacked ? root.inset + root.bodyHeight - height : root.inset + (root.bodyHeight - height) / 2
        width: root.isStacked ? root.innerWidth : Theme.ringSize
        height: root.badgeHeight
        visible: root.isBadgeShown
    }

    Rectangle {
        x: root.inset
        width: root.innerWidth
        anchors.bottom: footer.top
        anchors.bottomMargin: Theme.step
        height: Theme.border
        color: Theme.accentLine
    }

    RowLayout {
        id: footer

        x: root.inset
        width: root.innerWidth
        height: Math.max(Theme.pillHeight, Math.round((root.isTight ? 3.8 : 2.6) * Theme.labelSize))
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 2 * Theme.step
        spacing: 2 * Theme.step

        PlainText {
            objectName: "expiring"
            Layout.fillWidth: true
            visible: root.isLoaded
            text: root.isExpiringFailed ? qsTr("Expiry did not load") : root.expiring
            color: Theme.accentInk
            font.pixelSize: Theme.labelSize
            maximumLineCount: root.isTight ? 3 : 2
            elide: Text.ElideRight
        }

        IconButton {
            objectName: "retryExpiringButton"
            visible: root.isLoaded && root.isExpiringFailed
            iconName: "refresh-cw"
            text: qsTr("Try again: %1").arg(qsTr("points that expire"))

            onClicked: root.retried()
        }

        PlainText {
            objectName: "asOf"
            visible: root.asOf !== ""
            text: root.asOf
            color: Theme.accentInkMuted
            font.pixelSize: Theme.labelSize
            wrapMode: Text.NoWrap
        }
    }
}

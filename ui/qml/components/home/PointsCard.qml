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
    // Where the ring does not fit beside the balance it stands below.
    readonly property bool isStacked: root.width < 96 * Theme.step * Theme.textScale
    readonly property real inset: 6 * Theme.step
    readonly property real innerWidth: root.width - 2 * root.inset
    // In large letters the name of the next status stands below the ring, too.
    readonly property real badgeNoteHeight: 1.3 * Theme.smallestSize * (Theme.textScale > 1 ? 4 : 1)
    readonly property real badgeWidth: Theme.ringSize + (Theme.textScale > 1 ? 8 * Theme.step : 0)
    readonly property real badgeHeight: Theme.ringSize + (root.isStacked ? 0 : Theme.step + root.badgeNoteHeight)
    readonly property real bodyHeight: root.isStacked ? facts.height + 3 * Theme.step + root.badgeHeight : Math.max(facts.height, root.badgeHeight)

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

        onRetried: root.retried()
    }

    Item {
        id: badgePlace

        x: root.isStacked || !facts.visible ? root.inset : root.width - root.inset - width
        y: root.isStacked ? facts.y + facts.height + 3 * Theme.step : root.inset + (root.bodyHeight - height) / 2
        width: root.isStacked || !facts.visible ? root.innerWidth : root.badgeWidth
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
        height: Math.max(Theme.pillHeight, Math.round((root.isStacked ? 3.8 : 2.6) * Theme.labelSize))
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
            maximumLineCount: root.isStacked ? 3 : 2
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

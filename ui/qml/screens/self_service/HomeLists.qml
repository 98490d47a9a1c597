pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/home"
import "../../theme"

// What can be used now, then what can be had for points, then what fits this customer best.
Column {
    id: root

    required property RowListViewModel vouchers
    required property RowListViewModel rewards
    required property RowListViewModel recommendations
    // Both lists have to be seen at once, on a low screen, too.
    property bool isLow: false

    readonly property int rewardHeight: root.isLow ? Theme.lowRewardHeight : Theme.rewardHeight

    signal voucherOpened(string voucherId)
    signal rewardOpened(string rewardId)

    spacing: (root.isLow ? 2 : 3) * Theme.step

    ListTile {
        id: vouchers

        // Large letters need one line more.
        readonly property bool isHigh: Theme.textScale > 1

        objectName: "voucherTile"
        width: root.width
        cellHeight: Theme.rowHeight + (isHigh ? Math.round(1.25 * Theme.labelSize) : 0)
        title: qsTr("Vouchers")
        tileState: root.vouchers.state
        rows: root.vouchers.rows
        count: root.vouchers.rows.count
        isCounted: true
        emptyText: qsTr("No vouchers right now")
        emptyIcon: "ticket"
        failedText: qsTr("Your vouchers did not load")

        cell: VoucherRow {
            required property int index
            required property string voucherId

            objectName: "voucherButton"
            width: vouchers.cellWidth
            height: isFull ? implicitHeight : vouchers.cellSpan
            visible: isFull || index < vouchers.cellsShown
            isFull: vouchers.isExpanded

            onClicked: root.voucherOpened(voucherId)
            onIsTruncatedChanged: vouchers.truncatedCount += isTruncated ? 1 : -1
            Component.onDestruction: vouchers.truncatedCount -= isTruncated ? 1 : 0
        }

        onRetried: root.vouchers.retry()
    }

    RewardList {
        objectName: "rewardTile"
        width: root.width
        itemName: "reward"
        title: qsTr("Rewards for points")
        tileState: root.rewards.state
        rows: root.rewards.rows
        cellHeight: root.rewardHeight
        emptyText: qsTr("No rewards right now")
        failedText: qsTr("The rewards did not load")

        onOpened: rewardId => root.rewardOpened(rewardId)
        onRetried: root.rewards.retry()
    }

    RewardList {
        objectName: "recommendationTile"
        width: root.width
        itemName: "recommendation"
        title: qsTr("Picked for you")
        tileState: root.recommendations.state
        rows: root.recommendations.rows
        cellHeight: root.rewardHeight
        emptyText: qsTr("Nothing picked for you right now")
        emptyIcon: "star"
        failedText: qsTr("Your picks did not load")

        onOpened: rewardId => root.rewardOpened(rewardId)
        onRetried: root.recommendations.retry()
    }
}

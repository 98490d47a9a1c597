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

    signal voucherOpened(string voucherId)
    signal rewardOpened(string rewardId)

    spacing: 3 * Theme.step

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
            linesShown: vouchers.isHigh ? 4 : 3

            onClicked: root.voucherOpened(voucherId)
            onIsTruncatedChanged: vouchers.truncatedCount += isTruncated ? 1 : -1
            Component.onDestruction: vouchers.truncatedCount -= isTruncated ? 1 : 0
        }

        onRetried: root.vouchers.retry()
    }

    ListTile {
        id: rewards

        objectName: "rewardTile"
        width: root.width
        title: qsTr("Rewards for points")
        tileState: root.rewards.state
        rows: root.rewards.rows
        count: root.rewards.rows.count
        columns: width < 3 * Theme.narrowestTile ? 2 : 3
        cellsShown: columns
        cellHeight: Theme.rewardHeight
        emptyText: qsTr("No rewards right now")
        emptyIcon: "gift"
        failedText: qsTr("The rewards did not load")

        cell: RewardTile {
            required property int index
            required property string rewardId

            objectName: "rewardButton"
            width: rewards.cellWidth
            height: isFull ? implicitHeight : rewards.cellSpan
            visible: isFull || index < rewards.cellsShown
            isFull: rewards.isExpanded

            onClicked: root.rewardOpened(rewardId)
            onIsTruncatedChanged: rewards.truncatedCount += isTruncated ? 1 : -1
            Component.onDestruction: rewards.truncatedCount -= isTruncated ? 1 : 0
        }

        onRetried: root.rewards.retry()
    }

    ListTile {
        id: recommendations

        objectName: "recommendationTile"
        width: root.width
        title: qsTr("Picked for you")
        tileState: root.recommendations.state
        rows: root.recommendations.rows
        count: root.recommendations.rows.count
        columns: width < 3 * Theme.narrowestTile ? 2 : 3
        cellsShown: columns
        cellHeight: Theme.rewardHeight
        emptyText: qsTr("Nothing picked for you right now")
        emptyIcon: "star"
        failedText: qsTr("Your picks did not load")

        cell: RewardTile {
            required property int index
            required property string rewardId

            objectName: "recommendationButton"
            itemName: "recommendation"
            width: recommendations.cellWidth
            height: isFull ? implicitHeight : recommendations.cellSpan
            visible: isFull || index < recommendations.cellsShown
            isFull: recommendations.isExpanded

            onClicked: root.rewardOpened(rewardId)
            onIsTruncatedChanged: recommendations.truncatedCount += isTruncated ? 1 : -1
            Component.onDestruction: recommendations.truncatedCount -= isTruncated ? 1 : 0
        }

        onRetried: root.recommendations.retry()
    }
}

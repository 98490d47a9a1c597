pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// Rewards beside each other, whose pictures are as high as the longest of the texts leave room for.
ListTile {
    id: root

    // What the tiles and their texts are called.
    required property string itemName

    readonly property real textsPlace: root.longestOf(root.cells)

    signal opened(string rewardId)

    function longestOf(cells: list<Item>): real {
        return cells.reduce((most, cell) => cell.visible ? Math.max(most, (cell as RewardTile)?.textsHeight ?? 0) : most, 0);
    }

    count: root.rows.count
    columns: width < 3 * Theme.narrowestTile ? 2 : 3
    cellsShown: columns
    emptyIcon: "gift"

    cell: RewardTile {
        required property int index
        required property string rewardId

        objectName: root.itemName + "Button"
        itemName: root.itemName
        width: root.cellWidth
        height: isFull ? Math.max(root.cellSpan, Theme.pictureHeight + root.textsPlace) : root.cellSpan
        visible: isFull || index < root.cellsShown
        isFull: root.isExpanded
        textsPlace: root.textsPlace

        onClicked: root.opened(rewardId)
        onIsTruncatedChanged: root.truncatedCount += isTruncated ? 1 : -1
        Component.onDestruction: root.truncatedCount -= isTruncated ? 1 : 0
    }
}

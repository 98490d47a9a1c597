pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../panels"

// A list with its heading, in a place of fixed size: as many cells as fit, all of them on request.
ColumnLayout {
    id: root

    required property string title
    // "pending", "loaded", "failed", "empty" or "absent".
    required property string tileState
    required property var rows
    // How many rows there are.
    required property int count
    // Makes a cell, as wide as `cellWidth`, as high as `cellSpan` unless all is shown.
    required property Component cell
    property int columns: 1
    property int cellsShown: 2
    property real cellHeight: Theme.rowHeight
    property bool isCounted: false
    property alias emptyText: frame.emptyText
    property alias emptyIcon: frame.emptyIcon
    property alias failedText: frame.failedText
    property alias cells: grid.children

    property bool isExpanded: false
    // Cells that could not show all of their text.
    property int truncatedCount: 0

    readonly property int linesShown: Math.ceil(root.cellsShown / root.columns)
    // Fewer cells than fit share the whole place, so that no hole is left.
    readonly property int columnsUsed: Math.min(root.columns, Math.max(1, root.count))
    readonly property int linesUsed: Math.max(1, Math.min(root.linesShown, Math.ceil(root.count / root.columnsUsed)))
    readonly property real cellGap: 2.5 * Theme.step
    readonly property real placeHeight: root.linesShown * root.cellHeight + (root.linesShown - 1) * root.cellGap
    readonly property real cellWidth: (root.width - (root.columnsUsed - 1) * root.cellGap) / root.columnsUsed
    readonly property real cellSpan: (root.placeHeight - (root.linesUsed - 1) * root.cellGap) / root.linesUsed

    signal retried

    visible: root.tileState !== "absent"
    spacing: Theme.step

    onCountChanged: root.isExpanded = false

    TileHeading {
        Layout.fillWidth: true
        // As high as its button, so that a button that comes later moves nothing.
        Layout.preferredHeight: Theme.pillHeight
        title: root.title
        countText: root.isCounted && root.tileState === "loaded" ? root.count.toString() : ""
        hasMore: root.tileState === "loaded" && (root.count > root.cellsShown || root.truncatedCount > 0)
        isExpanded: root.isExpanded

        onExpandToggled: root.isExpanded = !root.isExpanded
    }

    TileFrame {
        id: frame

        Layout.fillWidth: true
        Layout.preferredHeight: root.isExpanded ? grid.height : root.placeHeight
        tileState: root.tileState
        spokenName: root.title

        skeleton: Grid {
            columns: root.columns
            spacing: root.cellGap

            Repeater {
                model: root.cellsShown

                SkeletonCard {
                    width: (root.width - (root.columns - 1) * root.cellGap) / root.columns
                    height: root.cellHeight
                }
            }
        }

        onRetried: root.retried()

        Grid {
            id: grid

            columns: root.columnsUsed
            spacing: root.cellGap

            Repeater {
                model: root.rows
                delegate: root.cell
            }
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// A page of the staff area: one column, or two where the screen is wide. It scrolls where the room is short;
// its actions stay at the foot. The page is as wide as the window, so that the scroll hint lies in the margin.
Item {
    id: root

    property alias first: firstColumn.data
    property alias second: secondColumn.data
    property alias actions: buttons.data
    // How the last action went, above the actions.
    property string note: ""
    property bool isNoteBad: false
    // Nothing in the second column.
    property bool isSingle: false
    // Of the second column on a lying screen, where the first has 1.
    property real secondWidth: 1
    readonly property bool isWide: width > height
    readonly property bool hasFoot: root.note !== "" || buttons.visibleChildren.length > 0
    // How many columns an action that stands alone takes.
    readonly property int actionSpan: root.isWide ? 2 : 1

    // Scrolls down until the foot of `item` can be seen.
    function reveal(item: Item): void {
        const foot = item.mapToItem(scroll.contentItem, 0, item.height).y + Theme.gap;
        scroll.contentY = Math.max(scroll.contentY, foot - scroll.height);
    }

    Flickable {
        id: scroll

        objectName: "pageScroll"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        clip: interactive
        contentWidth: width
        contentHeight: Math.max(height, grid.implicitHeight + 2 * Theme.focusBorder + Theme.gap)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        ScrollBar.vertical: ScrollHint {
            page: scroll
        }

        GridLayout {
            id: grid

            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            // Room for the focus rings at the edges.
            anchors.topMargin: Theme.focusBorder
            anchors.bottomMargin: Theme.focusBorder + Theme.gap
            columns: root.isWide && !root.isSingle ? 2 : 1
            columnSpacing: Theme.margin
            rowSpacing: 4 * Theme.step

            ColumnLayout {
                id: firstColumn

                Layout.fillWidth: true
                Layout.fillHeight: root.isWide
                // Whole numbers: a layout rounds them up.
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                spacing: root.isWide ? Theme.gap : 3 * Theme.step
            }

            ColumnLayout {
                id: secondColumn

                visible: !root.isSingle
                Layout.fillWidth: true
                Layout.fillHeight: root.isWide
                Layout.preferredWidth: Math.round(10 * root.secondWidth)
                Layout.alignment: Qt.AlignTop
                spacing: root.isWide ? Theme.gap : 3 * Theme.step
            }

            // What room there is lies below both.
            Item {
                visible: !root.isWide && !root.isSingle
                Layout.fillHeight: true
                Layout.topMargin: -grid.rowSpacing
            }
        }
    }

    ColumnLayout {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.hasFoot ? 4 * Theme.step : 0
        spacing: Theme.gap

        // Where what scrolls goes on underneath.
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.border
            color: root.hasFoot && scroll.interactive ? Theme.hairline : "transparent"
        }

        NoteLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            text: root.note
            isBad: root.isNoteBad
        }

        GridLayout {
            id: buttons

            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            columns: root.actionSpan
            uniformCellWidths: true
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../controls"

// The answers of one question, which scroll where the room is short. What is typed into stays in view.
FocusScope {
    id: root

    property Item shownItem: null
    default property alias content: page.data

    function show(item: Item): void {
        const top = item.mapToItem(page, 0, 0).y;
        // Above the edge into which the page fades, as far as there is more below.
        const foot = Math.min(top + item.height + Theme.scrollEdge, scroll.contentHeight);
        scroll.contentY = Math.max(0, Math.min(top, Math.max(scroll.contentY, foot - scroll.height)));
    }

    // To what has to be answered again, wherever on the page it is.
    function leadTo(item: Item): void {
        item?.forceActiveFocus();
        root.shownItem = item;
        settled.restart();
    }

    focus: true
    implicitHeight: page.height

    onShownItemChanged: settled.restart()
    onHeightChanged: settled.restart()

    // Once the layout has settled. Not Qt.callLater, which would outlive a page that is left at once.
    Timer {
        id: settled

        interval: 0
        onTriggered: root.shownItem ? root.show(root.shownItem) : undefined
    }

    Flickable {
        id: scroll

        objectName: "formPage"
        anchors.fill: parent
        // Room for the focus ring at the edges.
        anchors.margins: -Theme.focusBorder
        clip: mark.isNeeded
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: page.height + 2 * Theme.focusBorder
        interactive: mark.isNeeded

        // In the margin, not on the answers.
        ScrollBar.vertical: ScrollHint {
            id: mark

            page: scroll

            parent: root
            anchors.left: scroll.right
            anchors.leftMargin: Theme.step
            anchors.top: scroll.top
            anchors.bottom: scroll.bottom
        }

        onContentHeightChanged: settled.restart()

        Item {
            id: page

            x: Theme.focusBorder
            y: Theme.focusBorder
            width: parent.width - 2 * Theme.focusBorder
            height: childrenRect.height
        }
    }
}

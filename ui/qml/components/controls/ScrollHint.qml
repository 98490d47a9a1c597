import QtQuick
import QtQuick.Controls.Basic
import "../../theme"

// Shows that there is more below and how much; a finger moves the page itself, not this. Towards more, the page fades
// into what lies behind it: a line cut through its middle looks like a fault.
ScrollBar {
    id: root

    // What is scrolled.
    required property Flickable page
    // What lies behind it.
    property color ground: Theme.paper

    // In pixels.
    readonly property real hidden: root.size > 0 ? root.height * (1 / root.size - 1) : 0
    readonly property real hiddenAbove: root.page.contentY
    readonly property real hiddenBelow: root.page.contentHeight - root.page.height - root.page.contentY
    // Less than a line of text is room that a page leaves at its end, or spills into the gap below it.
    readonly property real slack: 2.5 * Theme.step
    readonly property bool isNeeded: root.hidden > root.slack

    objectName: "scrollHint"
    policy: root.isNeeded ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    interactive: false
    padding: 0

    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.step
        radius: width / 2
        color: Theme.line
    }

    ScrollEdge {
        parent: root.page
        anchors.bottom: parent?.bottom
        visible: root.isNeeded && root.hiddenBelow > root.slack
        ground: root.ground
        rotation: 180
    }

    ScrollEdge {
        parent: root.page
        anchors.top: parent?.top
        visible: root.isNeeded && root.page.clip && root.hiddenAbove > root.slack
        ground: root.ground
    }
}

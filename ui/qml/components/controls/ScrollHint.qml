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
    // Less than a line of text is room that a page leaves at its end, or spills into the gap below it.
    readonly property bool isNeeded: root.hidden > 2.5 * Theme.step

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
        visible: root.isNeeded && !root.page.atYEnd
        ground: root.ground
        rotation: 180
    }

    ScrollEdge {
        parent: root.page
        anchors.top: parent?.top
        visible: root.isNeeded && root.page.clip && !root.page.atYBeginning
        ground: root.ground
    }
}

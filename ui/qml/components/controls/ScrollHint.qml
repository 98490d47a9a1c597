import QtQuick
import QtQuick.Controls.Basic
import "../../theme"

// Shows that there is more below and how much; a finger moves the page itself, not this.
ScrollBar {
    id: root

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
}

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"

// Shows that there is more below and how much; a finger moves the page itself, not this.
ScrollBar {
    id: root

    // In pixels. Less than a line of text hides nothing that anybody would look for.
    readonly property real hidden: root.size > 0 ? root.height * (1 / root.size - 1) : 0

    objectName: "scrollHint"
    policy: root.hidden > Theme.gap ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    interactive: false
    padding: 0

    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.step
        radius: width / 2
        color: Theme.line
    }
}

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"

// Shows that there is more below and how much; a finger moves the page itself, not this.
ScrollBar {
    id: root

    policy: root.size < 1 ? ScrollBar.AlwaysOn : ScrollBar.AlwaysOff
    interactive: false
    padding: 0

    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.step
        radius: width / 2
        color: Theme.line
    }
}

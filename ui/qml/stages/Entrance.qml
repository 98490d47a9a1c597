import QtQuick
import "../theme"

// How a screen comes in: from a little below, out of nothing.
ParallelAnimation {
    id: root

    required property Item screen

    NumberAnimation {
        target: root.screen
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.moveMs
        easing.type: Easing.OutCubic
    }

    NumberAnimation {
        target: root.screen
        property: "y"
        from: Theme.margin
        to: 0
        duration: Theme.moveMs
        easing.type: Easing.OutCubic
    }
}

import QtQuick
import "../../theme"

// The upper edge of a page, behind which there is more of it.
Rectangle {
    id: root

    required property color ground

    width: parent?.width ?? 0
    height: Theme.scrollEdge
    z: 1
    color: "transparent"

    gradient: Gradient {
        GradientStop {
            position: 0
            color: root.ground
        }

        GradientStop {
            position: 1
            color: Qt.alpha(root.ground, 0)
        }
    }
}

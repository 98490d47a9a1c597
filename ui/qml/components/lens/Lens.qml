import QtQuick
import Kiosk

// The newest picture of the camera; `CameraLens` says what the properties mean.
Item {
    id: root

    property CameraPreview preview: null
    property bool isRound: true
    readonly property bool isLive: root.painted.isLive
    readonly property rect shape: root.painted.shape
    readonly property CameraLens painted: CameraLenses.make(root)

    Binding {
        target: root.painted
        property: "width"
        value: root.width
    }

    Binding {
        target: root.painted
        property: "height"
        value: root.height
    }

    Binding {
        target: root.painted
        property: "preview"
        value: root.preview
    }

    Binding {
        target: root.painted
        property: "isRound"
        value: root.isRound
    }
}

import QtQuick
import "../../theme"
import "../marks"

// The shape of a card that is still loading.
Card {
    id: root

    // A tile has its picture above its text, a row has lines only.
    readonly property bool isTile: root.height > 0.6 * root.width
    readonly property bool isLine: root.height <= Theme.lineHeight

    SkeletonBar {
        visible: root.isTile
        width: parent.width
        height: Theme.pictureHeight
        topLeftRadius: root.radius
        topRightRadius: root.radius
        bottomLeftRadius: 0
        bottomRightRadius: 0
    }

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.isTile ? 0.5 * Theme.pictureHeight : 0
        x: 3.5 * Theme.step
        width: parent.width - 2 * x
        spacing: 2 * Theme.step

        SkeletonBar {
            width: (root.isTile ? 1 : 0.5) * parent.width
            height: 0.8 * Theme.bodySize
        }

        SkeletonBar {
            visible: !root.isLine
            width: (root.isTile ? 0.6 : 0.3) * parent.width
            height: 0.8 * Theme.labelSize
        }
    }
}

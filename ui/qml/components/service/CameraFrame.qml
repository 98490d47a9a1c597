import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../theme"
import "../lens"
import "../marks"

// The whole picture of the camera as it is, or what is wrong with it. On a lying screen it takes what room its page
// leaves.
Rectangle {
    id: root

    required property CameraPreview preview
    required property string message
    // Of the page it stands on.
    required property bool isWide
    // On a standing one.
    property int standingHeight: Theme.textScale > 1 ? Theme.lowPreviewHeight : Theme.previewHeight
    readonly property bool isSeeing: root.message === "" && lens.isLive

    Layout.fillWidth: true
    Layout.fillHeight: root.isWide
    Layout.minimumHeight: root.isWide ? Theme.flatPreviewHeight : -1
    // No higher than a picture of 16 to 9 needs.
    Layout.maximumHeight: root.isWide ? Math.min(Theme.previewHeight, Math.round(width * 0.62)) : Theme.previewHeight
    implicitHeight: root.isWide ? Theme.flatPreviewHeight : root.standingHeight
    radius: Theme.cardRadius
    color: Theme.lensGround
    border.width: Theme.cardBorder
    border.color: Theme.line

    Accessible.role: Accessible.Graphic
    Accessible.name: root.message !== "" ? root.message : qsTr("Camera picture")

    Lens {
        id: lens

        objectName: "cameraFrame"
        anchors.fill: parent
        anchors.margins: 2 * Theme.step
        isRound: false
        preview: root.preview
        visible: root.isSeeing
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 2 * Theme.step
        visible: !root.isSeeing

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.message !== "" ? "camera-off" : "camera"
            size: 8 * Theme.step
            color: Theme.lensInk
        }

        BalancedText {
            objectName: "cameraMessage"
            width: parent.width
            visible: text !== ""
            text: root.message
            color: Theme.lensInk
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignHCenter
        }
    }
}

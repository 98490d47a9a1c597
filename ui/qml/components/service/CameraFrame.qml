import QtQuick
import Kiosk
import "../../theme"
import "../lens"
import "../marks"

// The whole picture of the camera as it is, or what is wrong with it.
Rectangle {
    id: root

    required property CameraPreview preview
    required property string message
    readonly property bool isSeeing: root.message === "" && lens.isLive

    implicitHeight: Theme.previewHeight
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

import QtQuick
import Kiosk
import "../../theme"
import "../marks"

// The round lens with its ring, the aim guide and one hint. Without a camera it is a calm drawing instead.
Item {
    id: root

    required property CameraPreview preview
    required property string cameraState
    required property string message
    required property string hint
    required property bool isReading
    // Nobody holds anything up, so there is time to show how.
    property bool isWaiting: false
    readonly property real diameter: Math.min(width, height, Theme.lensSize)
    readonly property bool isSeeing: root.cameraState === "up" && lens.isLive
    readonly property bool isBlind: ["covered", "down", "off", "none"].includes(root.cameraState)
    // No circle is left that could hold the words.
    readonly property bool isPlate: root.isBlind && root.message !== "" && root.diameter < 64 * Theme.step * Theme.textScale

    implicitWidth: Theme.lensSize
    implicitHeight: Theme.lensSize

    Accessible.role: Accessible.Graphic
    Accessible.name: root.message !== "" ? root.message : qsTr("Camera picture")

    Rectangle {
        anchors.fill: parent
        visible: root.isPlate
        radius: Theme.cardRadius
        color: Theme.soft

        Column {
            anchors.centerIn: parent
            width: parent.width - 6 * Theme.step
            spacing: Theme.gap

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                // Words before pictures where room is short.
                visible: root.height > 30 * Theme.step * Theme.textScale
                name: ({
                        off: "scan-line",
                        none: "credit-card"
                    })[root.cameraState] ?? "camera-off"
                size: 10 * Theme.step
                color: Theme.accent
            }

            BalancedText {
                objectName: "cameraMessage"
                width: parent.width
                text: root.message
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    Item {
        id: face

        visible: !root.isPlate
        anchors.centerIn: parent
        width: root.diameter
        height: root.diameter

        Ring {
            anchors.fill: parent
            // Each ring that lies under the picture is painted with every frame of it.
            visible: !running.visible && !breathing.visible
            value: 1
            thickness: Theme.ringThickness
            color: Theme.soft
        }

        BreathingRing {
            id: breathing

            anchors.fill: parent
            visible: !root.isReading && !root.isBlind
        }

        RunningRing {
            id: running

            anchors.fill: parent
            visible: root.isReading
        }

        Rectangle {
            id: ground

            anchors.fill: parent
            anchors.margins: Theme.lensInset
            radius: width / 2
            color: root.isBlind ? Theme.soft : Theme.lensGround
            visible: !root.isSeeing
        }

        Lens {
            id: lens

            objectName: "cameraLens"
            anchors.fill: ground
            preview: root.preview
            visible: root.isSeeing
        }

        AimCorners {
            anchors.centerIn: parent
            width: Math.round(root.diameter * 0.58)
            height: Math.round(root.diameter * 0.47)
            visible: root.isSeeing
        }

        HoldGuide {
            objectName: "holdGuide"
            anchors.fill: ground
            isShown: root.isWaiting && root.isSeeing
        }

        CameraPointer {
            objectName: "cameraPointer"
            ring: face
            isShown: root.isSeeing
        }

        Column {
            anchors.centerIn: parent
            width: Math.round(root.diameter * 0.66)
            spacing: Theme.gap
            visible: !root.isSeeing

            Drawing {
                anchors.horizontalCenter: parent.horizontalCenter
                size: Math.round(root.diameter * 0.42)
                kind: ({
                        off: "scanner",
                        none: "card"
                    })[root.cameraState] ?? "camera"
                hasGround: false
                visible: root.isBlind
            }

            BalancedText {
                objectName: "cameraMessage"
                width: parent.width
                visible: root.message !== ""
                text: root.message
                color: root.isBlind ? Theme.ink : Theme.lensInk
                font.pixelSize: root.diameter < 80 * Theme.step * Theme.textScale ? Theme.labelSize : Theme.bodySize
                font.weight: Font.Medium
                horizontalAlignment: Text.AlignHCenter
            }
        }

        HintPill {
            objectName: "hintPill"
            anchors.horizontalCenter: parent.horizontalCenter
            // The signs towards the camera need the other end.
            y: (Appearance.cameraPlace === "bottom" ? Theme.lensInset / 2 : parent.height - Theme.lensInset / 2) - height / 2
            maximumWidth: root.width
            text: root.hint
        }
    }
}

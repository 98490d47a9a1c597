pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/marks"
import "../../components/service"
import "../../theme"

// Which camera, how it is mounted, and how good its picture is.
ServicePage {
    id: root

    required property CameraPageViewModel viewModel
    required property CameraPreview preview

    first: [
        CameraFrame {
            isWide: root.isWide
            preview: root.preview
            message: root.viewModel.message
        },
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap

            Pill {
                objectName: "turnButton"
                enabled: root.viewModel.hasCamera
                iconName: "rotate-cw"
                text: root.viewModel.rotationText
                onClicked: root.viewModel.turn()
            }

            Pill {
                objectName: "mirrorButton"
                enabled: root.viewModel.hasCamera
                iconName: "flip-horizontal-2"
                text: root.viewModel.isMirrored ? qsTr("Mirror: on") : qsTr("Mirror: off")
                onClicked: root.viewModel.mirror()
            }
        }
    ]
    second: [
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            PlainText {
                Layout.fillWidth: true
                text: qsTr("Cameras")
                font.pixelSize: Theme.sectionSize
                font.weight: Font.Bold

                Accessible.role: Accessible.Heading
            }

            Pill {
                objectName: "refreshButton"
                iconName: "refresh-cw"
                text: qsTr("Look again")
                onClicked: root.viewModel.refresh()
            }
        },
        PlainText {
            objectName: "noCameras"
            Layout.fillWidth: true
            visible: root.viewModel.cameras.count === 0
            text: qsTr("None was found. Plug one in and look again.")
            color: Theme.muted
            font.pixelSize: Theme.labelSize
        },
        Repeater {
            model: root.viewModel.cameras

            delegate: CameraChoice {
                required property int index

                objectName: "cameraChoice"
                Layout.fillWidth: true
                onClicked: root.viewModel.choose(index)
            }
        },
        GradeCard {
            Layout.fillWidth: true
            visible: root.viewModel.isLive
            rows: root.viewModel.measures
        }
    ]
    note: root.viewModel.savedText
    isNoteBad: root.viewModel.isSaveFailed
    actions: [
        ActionButton {
            objectName: "saveButton"
            Layout.columnSpan: root.actionSpan
            Layout.fillWidth: true
            enabled: root.viewModel.isChanged
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        }
    ]
}

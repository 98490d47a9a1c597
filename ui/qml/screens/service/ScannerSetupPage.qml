import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/marks"
import "../../components/service"
import "../../theme"

// The wizard: the codes to scan, then what that told, then one touch to keep it.
ServicePage {
    id: root

    required property ScannerSetupViewModel viewModel
    required property CameraPageViewModel camera
    required property CameraPreview preview
    readonly property bool isWaiting: root.viewModel.step === "show"
    readonly property bool isTrial: root.viewModel.step === "trial"
    readonly property bool isResult: root.viewModel.step === "result"

    isSingle: !root.isWaiting
    first: [
        RowLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.step

            Icon {
                visible: root.isResult
                Layout.alignment: Qt.AlignTop
                name: root.viewModel.grade === "good" ? "circle-check" : "circle-alert"
                size: Theme.pillHeight
                color: root.viewModel.grade === "poor" ? Theme.danger : Theme.accent
            }

            Question {
                objectName: "setupQuestion"
                Layout.fillWidth: true
                isSmall: true
                question: root.viewModel.title
                explanation: root.viewModel.body
            }
        },
        NoteLine {
            objectName: "setupNote"
            Layout.fillWidth: true
            text: root.viewModel.note
            isBad: root.viewModel.isNoteBad
        },
        CameraFrame {
            isWide: root.isWide
            visible: !root.isResult && (root.isWide || root.isTrial)
            preview: root.preview
            message: root.camera.message
        },
        GradeCard {
            Layout.fillWidth: true
            visible: root.viewModel.facts.count > 0
            rows: root.viewModel.facts
        }
    ]
    second: [
        CalibrationCodes {
            Layout.fillWidth: true
            visible: root.isWaiting
            isLow: root.height < Theme.lowHeight
            text: root.viewModel.calibrationText
        },
        CameraFrame {
            isWide: root.isWide
            Layout.preferredHeight: Theme.lowPreviewHeight
            visible: root.isWaiting && !root.isWide
            preview: root.preview
            message: root.camera.message
        }
    ]
    actions: [
        ActionButton {
            objectName: "sheetButton"
            Layout.columnSpan: root.actionSpan
            Layout.fillWidth: true
            visible: root.isWaiting
            isPrimary: false
            text: qsTr("Save the codes as a sheet to print")
            onClicked: root.viewModel.saveSheet()
        },
        ActionButton {
            objectName: "finishButton"
            Layout.fillWidth: true
            visible: root.isTrial
            enabled: root.viewModel.canFinish
            text: qsTr("That is far enough")
            onClicked: root.viewModel.finish()
        },
        ActionButton {
            objectName: "saveButton"
            Layout.fillWidth: true
            visible: root.isResult
            enabled: !root.viewModel.isSaved
            isPrimary: root.viewModel.grade !== "poor"
            text: qsTr("Save")
            onClicked: root.viewModel.save()
        },
        ActionButton {
            objectName: "againButton"
            Layout.fillWidth: true
            visible: !root.isWaiting
            isPrimary: root.isResult && root.viewModel.grade === "poor"
            text: qsTr("Once more")
            onClicked: root.viewModel.again()
        }
    ]
}

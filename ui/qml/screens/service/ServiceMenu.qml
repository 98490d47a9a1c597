import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/panels"
import "../../components/service"
import "../../theme"

// What staff can do here.
ServicePage {
    id: root

    required property ServiceViewModel viewModel

    readonly property real cardHeight: (root.isWide ? 0.58 : 1) * Theme.choiceHeight

    // All of them in view.
    secondWidth: 1.6

    first: [
        Question {
            Layout.fillWidth: true
            isSmall: root.isWide
            question: qsTr("Scanning")
            explanation: qsTr("Scan any code to see how the kiosk understands it. Customers cannot be looked up here.")
        },
        CameraFrame {
            isWide: root.isWide
            standingHeight: Theme.flatPreviewHeight
            preview: root.viewModel.preview
            message: root.viewModel.camera.message
        }
    ]
    second: [
        ChoiceCard {
            objectName: "openSignUps"
            Layout.fillWidth: true
            isLow: root.isWide
            leastHeight: root.cardHeight
            iconName: "user-plus"
            text: qsTr("Sign-ups waiting")
            detail: root.viewModel.signUps.summary
            badge: root.viewModel.signUps.badge
            onClicked: root.viewModel.open("sign_ups")
        },
        WarningCard {
            objectName: "menuWarning"
            Layout.fillWidth: true
            warnings: root.viewModel.signUps.warnings
        },
        ChoiceCard {
            objectName: "openTester"
            Layout.fillWidth: true
            isLow: root.isWide
            leastHeight: root.cardHeight
            iconName: "scan-barcode"
            text: qsTr("Try codes out")
            detail: qsTr("What was read, and which code rule gave it its meaning")
            onClicked: root.viewModel.open("tester")
        },
        ChoiceCard {
            objectName: "openCamera"
            Layout.fillWidth: true
            isLow: root.isWide
            leastHeight: root.cardHeight
            iconName: "camera"
            text: qsTr("Camera")
            detail: qsTr("Choose it, turn its picture, see how good it is")
            onClicked: root.viewModel.open("camera")
        },
        ChoiceCard {
            objectName: "openSetup"
            Layout.fillWidth: true
            isLow: root.isWide
            leastHeight: root.cardHeight
            iconName: "barcode"
            text: qsTr("Set up a scanner")
            detail: qsTr("One code tells everything: keyboard, prefix, ending, or how far a camera reads")
            onClicked: root.viewModel.open("setup")
        }
    ]
    actions: [
        ActionButton {
            objectName: "closeKiosk"
            Layout.columnSpan: root.actionSpan
            Layout.fillWidth: true
            visible: root.viewModel.canCloseKiosk
            isPrimary: false
            iconName: "x"
            text: qsTr("Close the kiosk")
            onClicked: root.viewModel.closeKiosk()
        }
    ]
}

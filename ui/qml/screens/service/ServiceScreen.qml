pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/marks"
import "../../theme"

// The staff area: one page at a time below a bar with the ways back and out.
FocusScope {
    id: root

    required property ServiceViewModel viewModel
    property bool isThere: true
    readonly property bool isWide: root.width > root.height
    readonly property bool isMenu: root.viewModel.page === "menu"

    function pageFor(name: string): Component {
        switch (name) {
        case "tester":
            return testerPage;
        case "camera":
            return cameraPage;
        case "setup":
            return setupPage;
        case "sign_ups":
            return signUpsPage;
        default:
            return menuPage;
        }
    }

    focus: true

    Keys.onEscapePressed: root.viewModel.back()

    // By hand, since the theme would keep what a destroyed binding has set.
    Component.onDestruction: root.isThere = false

    Binding {
        target: Theme
        property: "textScale"
        value: root.viewModel.isLargeText ? 1.25 : 1
        when: root.isThere
    }

    Component {
        id: menuPage

        ServiceMenu {
            viewModel: root.viewModel
        }
    }

    Component {
        id: testerPage

        ScanTesterPage {
            viewModel: root.viewModel.tester
            camera: root.viewModel.camera
            preview: root.viewModel.preview
        }
    }

    Component {
        id: cameraPage

        CameraPage {
            viewModel: root.viewModel.camera
            preview: root.viewModel.preview
        }
    }

    Component {
        id: setupPage

        ScannerSetupPage {
            viewModel: root.viewModel.setup
            camera: root.viewModel.camera
            preview: root.viewModel.preview
        }
    }

    Component {
        id: signUpsPage

        SignUpsPage {
            viewModel: root.viewModel.signUps
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: root.isWide ? 4 * Theme.step : Theme.margin
        anchors.bottomMargin: 0
        spacing: (root.isWide ? 3 : 4) * Theme.step

        RowLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.step

            Pill {
                objectName: "backButton"
                visible: !root.isMenu
                iconName: "arrow-left"
                text: qsTr("Back")
                onClicked: root.viewModel.back()
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                PlainText {
                    Layout.fillWidth: true
                    text: qsTr("Service")
                    font.weight: Font.Bold

                    Accessible.role: Accessible.Heading
                }

                PlainText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.viewModel.deviceName
                    color: Theme.muted
                    font.pixelSize: Theme.labelSize
                    elide: Text.ElideRight
                    maximumLineCount: 1
                }
            }

            IconButton {
                objectName: "largeTextButton"
                iconName: "accessibility"
                isOn: root.viewModel.isLargeText
                text: root.viewModel.isLargeText ? qsTr("Normal text") : qsTr("Larger text")
                onClicked: root.viewModel.toggleLargeText()
            }

            Pill {
                objectName: "leaveButton"
                iconName: "log-out"
                text: qsTr("Leave")
                onClicked: root.viewModel.leave()
            }
        }

        Loader {
            objectName: "servicePage"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -Theme.margin
            Layout.rightMargin: -Theme.margin
            focus: true
            sourceComponent: root.pageFor(root.viewModel.page)
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/lens"
import "../../components/marks"
import "../../components/welcome"
import "../../theme"

// The kiosk waits for a card or a phone; those without one find their way on below.
Flickable {
    id: root

    required property RootViewModel viewModel
    readonly property WelcomeViewModel welcome: root.viewModel.welcome
    readonly property bool takesCodes: root.welcome.cameraState !== "none"
    readonly property bool isWide: width > height
    readonly property bool isShort: !root.isWide && root.height < Theme.shortHeight
    // The round picture stands where the camera is: whoever looks at it holds the code there.
    readonly property bool isLensRight: root.isWide && Appearance.cameraPlace === "right"
    readonly property bool isLensFirst: !root.isWide && Appearance.cameraPlace === "top"

    contentWidth: width
    contentHeight: Math.max(height, page.implicitHeight + page.anchors.topMargin + page.anchors.bottomMargin)
    boundsBehavior: Flickable.StopAtBounds

    ScrollBar.vertical: ScrollHint {
        page: root
    }

    onVisibleChanged: root.contentY = 0

    // Staff's quiet way in, besides their code: three seconds on the shop's mark. It brings up the PIN pad where
    // a PIN was set, and does nothing else.
    MouseArea {
        objectName: "staffCorner"
        width: page.anchors.margins + Theme.pillHeight
        height: width
        pressAndHoldInterval: 3000
        preventStealing: true
        onPressAndHold: root.viewModel.askForPin()
    }

    ColumnLayout {
        id: page

        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: 2 * Theme.step
        spacing: 2 * Theme.step

        TopBar {
            Layout.fillWidth: true
            storeName: root.viewModel.storeName
            // Whoever needs large letters knows in which store they are, and needs the room.
            storeAddress: root.isWide || Theme.textScale === 1 ? root.viewModel.storeAddress : ""
            languages: root.viewModel.languageList
            onLanguageChosen: code => root.viewModel.chooseLanguage(code)
            onAccessibilityAsked: root.viewModel.accessibility.open()
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.isWide ? 2 : 1
            columnSpacing: 2 * Theme.margin
            rowSpacing: (root.isShort ? 3 : 5) * Theme.step

            ColumnLayout {
                Layout.row: root.isLensFirst ? 1 : 0
                Layout.column: root.isWide && !root.isLensRight ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: root.isWide
                Layout.preferredWidth: 1
                Layout.topMargin: root.isWide ? 0 : (root.isShort ? 1 : 6) * Theme.step
                spacing: 3 * Theme.step

                Item {
                    Layout.fillHeight: root.isWide
                }

                BalancedText {
                    objectName: "welcomeHeading"
                    Layout.fillWidth: true
                    Layout.maximumWidth: Theme.widestHeading
                    Layout.alignment: root.isWide ? Qt.AlignLeft : Qt.AlignHCenter
                    text: Appearance.heading(root.viewModel.language) || (root.takesCodes ? qsTr("Show your card or phone") : qsTr("Welcome"))
                    font.pixelSize: Math.min(root.isShort ? Theme.noticeSize : Theme.headingSize, Math.round(root.width / (root.isWide ? 18 : 9)))
                    font.weight: Font.Bold
                    font.letterSpacing: Theme.tightTracking
                    lineHeight: Theme.headingLine
                    horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter

                    Accessible.role: Accessible.Heading
                }

                BalancedText {
                    Layout.fillWidth: true
                    text: Appearance.line(root.viewModel.language) || (root.takesCodes ? qsTr("and see your points and vouchers at once") : qsTr("See your points and vouchers here"))
                    color: Theme.muted
                    horizontalAlignment: root.isWide ? Text.AlignLeft : Text.AlignHCenter
                }
            }

            AimLens {
                Layout.row: root.isWide || root.isLensFirst ? 0 : 1
                Layout.column: root.isLensRight ? 1 : 0
                Layout.rowSpan: root.isWide ? 2 : 1
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.preferredHeight: Theme.smallestLens
                Layout.minimumHeight: Theme.smallestLens
                preview: root.viewModel.preview
                cameraState: root.welcome.cameraState
                message: root.welcome.cameraMessage
                hint: root.welcome.hint
                isReading: root.welcome.isReading
                isWaiting: root.welcome.isWaiting
            }

            ColumnLayout {
                Layout.row: root.isWide ? 1 : 2
                Layout.column: root.isWide && !root.isLensRight ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: root.isWide
                Layout.preferredWidth: 1
                // Large letters leave a lying screen little room.
                Layout.topMargin: root.isWide && Theme.textScale > 1 ? 0 : (root.isShort ? 2 : 3) * Theme.step

                WelcomeWays {
                    Layout.fillWidth: true
                    // A layout inside a layout would fill it.
                    Layout.fillHeight: false
                    canSignUp: root.welcome.canSignUp
                    hasWaysIn: root.welcome.hasWaysIn
                    isStacked: root.isWide
                    onSignUpAsked: root.welcome.signUp()
                    onWaysInAsked: root.welcome.openWaysIn()
                }

                Item {
                    Layout.fillHeight: root.isWide
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Rectangle {
                Layout.preferredWidth: 2 * Theme.step
                Layout.preferredHeight: 2 * Theme.step
                radius: Theme.step
                color: root.welcome.isAllWell ? Theme.accent : Theme.danger
            }

            PlainText {
                objectName: "statusText"
                Layout.fillWidth: true
                text: root.viewModel.deviceName === "" ? root.welcome.statusText : root.welcome.statusText + "\u00A0·\u00A0" + root.viewModel.deviceName.replace(/ /g, "\u00A0")
                color: Theme.muted
                font.pixelSize: Theme.labelSize
            }

            LinkButton {
                objectName: "privacyButton"
                Layout.maximumWidth: root.width / 2
                rightPadding: 0
                text: qsTr("Your privacy")
                onClicked: root.viewModel.openPrivacy()
            }
        }
    }
}

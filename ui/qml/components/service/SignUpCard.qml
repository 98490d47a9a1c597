import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"
import "../panels"

// One sign-up that is not a customer yet. What erases it is asked about in its place, and not answered by the
// second half of a double tap.
Item {
    id: root

    required property string number
    required property string shortNumber
    required property string title
    required property string detail
    required property bool isParked
    required property bool isOverdue
    required property bool isAsked
    required property bool isPending
    // Something is done, to this one or another.
    property bool isBusy: false

    property bool canConfirm: false

    signal retryChosen
    signal doneChosen
    signal confirmed
    signal kept

    implicitHeight: lines.implicitHeight + 2 * lines.anchors.margins

    Accessible.role: Accessible.ListItem
    Accessible.name: [root.shortNumber, root.title, root.detail].join(", ")

    onIsAskedChanged: root.canConfirm = false

    Timer {
        interval: Theme.secondTapMs
        running: root.isAsked
        onTriggered: root.canConfirm = true
    }

    Card {
        anchors.fill: parent
    }

    RowLayout {
        id: lines

        anchors.fill: parent
        anchors.margins: 4 * Theme.step
        spacing: 3 * Theme.step

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: !root.isPending
            name: root.isParked || root.isOverdue ? "circle-alert" : "clock"
            size: 5 * Theme.step
            color: root.isParked || root.isOverdue ? Theme.danger : Theme.muted
        }

        RunningRing {
            objectName: "pendingRing"
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: 5 * Theme.step
            Layout.preferredHeight: 5 * Theme.step
            visible: root.isPending
            thickness: Theme.focusBorder
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.step

            BalancedText {
                objectName: "signUpTitle"
                Layout.fillWidth: true
                text: root.title
                font.weight: Font.DemiBold
                lineHeight: Theme.bodyLine

                Accessible.ignored: true
            }

            BalancedText {
                objectName: "signUpDetail"
                Layout.fillWidth: true
                text: (root.shortNumber + " · " + root.detail).replace(/ · /g, "\u00A0· ")
                color: Theme.muted
                font.pixelSize: Theme.labelSize
                font.features: { "tnum": 1 }
                lineHeight: Theme.bodyLine

                Accessible.ignored: true
            }

            BalancedText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.step
                visible: root.isAsked
                text: qsTr("Did you enter it in the loyalty system? Its data are then erased here for good.")
                color: Theme.danger
                font.pixelSize: Theme.labelSize
                font.weight: Font.DemiBold
                lineHeight: Theme.bodyLine

                Accessible.role: Accessible.AlertMessage
            }

            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.step
                visible: root.isParked
                spacing: Theme.gap

                Pill {
                    objectName: "retryButton"
                    visible: !root.isAsked
                    enabled: !root.isBusy
                    isSoft: true
                    iconName: "refresh-cw"
                    text: qsTr("Try again")

                    Accessible.name: text + ": " + root.shortNumber

                    onClicked: root.retryChosen()
                }

                Pill {
                    objectName: "doneButton"
                    visible: !root.isAsked
                    enabled: !root.isBusy
                    iconName: "check"
                    text: qsTr("Entered by hand")

                    Accessible.name: text + ": " + root.shortNumber

                    onClicked: root.doneChosen()
                }

                Pill {
                    objectName: "keepButton"
                    visible: root.isAsked
                    isSoft: true
                    text: qsTr("Not yet")
                    onClicked: root.kept()
                }

                Pill {
                    objectName: "confirmButton"
                    visible: root.isAsked
                    enabled: root.canConfirm && !root.isBusy
                    iconName: "check"
                    text: qsTr("Yes, erase it")
                    onClicked: root.confirmed()
                }
            }
        }
    }
}

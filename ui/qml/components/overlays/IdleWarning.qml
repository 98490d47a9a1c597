import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// Asks whether somebody is still here before their data leave the screen. One touch stays.
FocusScope {
    id: root

    required property bool isWarning
    required property int secondsLeft
    required property real remaining

    // Who had the focus, and gets it back.
    property Item focusBefore: null

    signal stayChosen
    signal leaveChosen

    visible: root.isWarning
    enabled: root.isWarning

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.text

    Keys.onEscapePressed: root.stayChosen()

    onIsWarningChanged: {
        if (root.isWarning) {
            root.focusBefore = root.Window.activeFocusItem;
            stayButton.forceActiveFocus();
        } else {
            root.focusBefore?.forceActiveFocus();
            root.focusBefore = null;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        // Whoever touches anything is still here.
        MouseArea {
            anchors.fill: parent
            onClicked: root.stayChosen()
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, Theme.widestCard)
        height: Math.min(parent.height - 2 * Theme.gap, column.implicitHeight + 2 * Theme.margin)
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.cardBorder
        border.color: Theme.line

        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: 3 * Theme.step

            Ring {
                Layout.alignment: Qt.AlignHCenter
                Layout.preferredWidth: 2 * Theme.actionHeight
                Layout.preferredHeight: 2 * Theme.actionHeight
                value: root.remaining
                thickness: Theme.ringThickness
                color: Theme.accent
                trackColor: Theme.soft

                PlainText {
                    objectName: "idleSeconds"
                    anchors.centerIn: parent
                    text: root.secondsLeft
                    font.pixelSize: Theme.headingSize
                    font.weight: Font.Bold
                    font.features: ({ tnum: 1 })
                }
            }

            BalancedText {
                id: title

                objectName: "idleTitle"
                Layout.fillWidth: true
                text: qsTr("Are you still here?")
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }

            BalancedText {
                objectName: "idleWords"
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.gap
                text: qsTr("In %n second(s) we will clear the screen to protect your data.", "", root.secondsLeft)
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
            }

            ActionButton {
                id: stayButton

                objectName: "stayButton"
                Layout.fillWidth: true
                focus: true
                text: qsTr("I am still here")
                onClicked: root.stayChosen()
            }

            ActionButton {
                objectName: "leaveButton"
                Layout.fillWidth: true
                isPrimary: false
                text: qsTr("I am done")
                onClicked: root.leaveChosen()
            }
        }
    }
}

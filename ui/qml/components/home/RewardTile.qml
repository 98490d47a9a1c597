import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"
import "../panels"

// One reward: what it costs where the points suffice, else how far away it is. Opens on a tap.
AbstractButton {
    id: root

    required property string name
    required property string cost
    required property string missing
    required property bool isAffordable
    // 0 to 1.
    required property real progress
    // The number of its picture, "" while there is none.
    required property string picture
    // What its texts are called.
    property string itemName: "reward"
    // Shows every line of the name; otherwise the tile keeps its height.
    property bool isFull: false

    readonly property bool isTruncated: nameText.truncated
    // While the balance is unknown, so is the distance.
    readonly property bool hasBar: !root.isAffordable && root.missing !== ""
    readonly property string standing: root.isAffordable || root.missing === "" ? root.cost : root.missing

    implicitHeight: Math.max(Theme.rewardHeight, isFull ? face.height + texts.implicitHeight + 6 * Theme.step : 0)

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: [root.name, root.cost, root.isAffordable ? qsTr("You have enough points") : root.missing].filter(part => part !== "").join(", ")

    Card {
        anchors.fill: parent
        opacity: root.down ? 0.7 : 1
    }

    Picture {
        id: face

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.cardBorder
        height: Theme.pictureHeight
        corners: "top"
        picture: root.picture
        icon: "gift"
        ground: root.isAffordable ? Theme.soft : Theme.skeleton
        iconColor: root.isAffordable ? Theme.accent : Theme.muted
    }

    ColumnLayout {
        id: texts

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: face.bottom
        anchors.bottom: parent.bottom
        anchors.margins: 3 * Theme.step
        spacing: Theme.step

        Text {
            id: nameText

            objectName: root.itemName + "Name"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: root.name
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            color: Theme.ink
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : 2

            Accessible.ignored: true
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.step

            Icon {
                visible: root.isAffordable
                name: "circle-check"
                size: 1.1 * Theme.labelSize
                color: Theme.accent
            }

            BalancedText {
                objectName: root.itemName + "Standing"
                Layout.fillWidth: true
                text: root.standing
                font.pixelSize: Theme.labelSize
                font.weight: root.isAffordable ? Font.Bold : Font.Normal
                color: root.isAffordable ? Theme.accent : Theme.muted
                // The number and its word stay together.
                wrapMode: Text.WordWrap
                maximumLineCount: 2
                elide: Text.ElideRight

                Accessible.ignored: true
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.step
            radius: height / 2
            color: root.hasBar ? Theme.skeleton : "transparent"

            Rectangle {
                visible: root.hasBar
                width: Math.max(height, Math.min(1, root.progress) * parent.width)
                height: parent.height
                radius: height / 2
                color: Theme.sweet
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.visualFocus
        radius: Theme.cardRadius
        color: "transparent"
        border.width: Theme.focusBorder
        border.color: Theme.focus
    }

    // A second line, since a picture may be as light as the first.
    FocusInset {
        visible: root.visualFocus
        radius: Theme.cardRadius - Theme.focusBorder
        lineColor: Theme.paper
    }
}

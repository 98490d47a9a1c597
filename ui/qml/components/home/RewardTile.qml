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
    // Shows every line of the name.
    property bool isFull: false
    // What the texts of the longest tile beside it take; the picture has the rest.
    property real textsPlace: root.textsHeight

    // What its own texts take; a tile that is being taken away loses them one after the other.
    readonly property real textsHeight: (nameText?.implicitHeight ?? 0) + (standingPlace?.implicitHeight ?? 0) + 7 * Theme.step
    // A reward that has a whole row to itself has its picture on the left, or little of it would be seen.
    readonly property bool isBeside: root.width > 2 * root.height
    readonly property real inset: (root.width < 40 * Theme.step ? 2 : 3) * Theme.step
    readonly property real textsLeft: root.inset + (root.isBeside ? face.width : 0)
    readonly property real textsGap: Math.max(0, (root.height - root.textsHeight) / 2)
    readonly property bool isTruncated: nameText.truncated
    // While the balance is unknown, so is the distance.
    readonly property bool hasBar: !root.isAffordable && root.missing !== ""
    readonly property string standing: root.isAffordable || root.missing === "" ? root.cost : root.missing

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: [root.name, root.cost, root.isAffordable ? qsTr("You have enough points") : root.missing].filter(part => part !== "").join(", ")

    Card {
        anchors.fill: parent
        opacity: root.down ? 0.7 : 1
    }

    Picture {
        id: face

        x: Theme.cardBorder
        y: Theme.cardBorder
        width: (root.isBeside ? Math.min(1.4 * root.height, 0.4 * root.width) : root.width) - 2 * Theme.cardBorder
        height: root.height - (root.isBeside ? 0 : root.textsPlace) - 2 * Theme.cardBorder
        corners: root.isBeside ? "left" : "top"
        picture: root.picture
        icon: "gift"
        ground: root.isAffordable ? Theme.soft : Theme.skeleton
        iconColor: root.isAffordable ? Theme.accent : Theme.muted
    }

    WholeWordText {
        id: nameText

        objectName: root.itemName + "Name"
        x: root.textsLeft
        y: (root.isBeside ? root.textsGap : face.y + face.height) + 3 * Theme.step
        width: root.width - x - root.inset
        text: root.name
        largestSize: Theme.bodySize
        leastSize: Theme.labelSize
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        maximumLineCount: root.isFull ? 9 : 2

        Accessible.ignored: true
    }

    ColumnLayout {
        id: standingPlace

        x: root.textsLeft
        y: root.height - height - (root.isBeside ? root.textsGap : 0) - 3 * Theme.step
        width: root.width - x - root.inset
        spacing: Theme.step

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

import QtQuick
import QtQuick.Controls.Basic
import "../../theme"
import "../marks"
import "../panels"

// One voucher, like a paper one: its picture torn off at the left, its name and its validity. Opens on a tap.
AbstractButton {
    id: root

    required property string name
    required property string subtitle
    required property string validity
    // The number of its picture, "" while there is none.
    required property string picture
    required property bool isUsableHere
    // Shows every line; otherwise the row keeps its height and long texts end in an ellipsis.
    property bool isFull: false
    // How many lines name and validity share while not all is shown.
    property int linesShown: 3

    readonly property bool isTruncated: nameText.truncated || detail.truncated

    implicitHeight: Math.max(Theme.rowHeight, isFull ? texts.implicitHeight + 4 * Theme.step : 0)

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: [root.name, detail.text].filter(part => part !== "").join(", ")

    Card {
        anchors.fill: parent
        opacity: root.down ? 0.7 : 1
    }

    Picture {
        id: stub

        // A voucher that has the place of two to itself shows its picture whole, not a strip of it.
        width: height > 1.8 * Theme.rowHeight ? Math.min(height, root.width / 3) : 20 * Theme.step
        height: parent.height
        corners: "left"
        picture: root.picture
        icon: "ticket"
        iconSize: 9 * Theme.step
        ground: root.isUsableHere ? Theme.sweet : Theme.skeleton
        iconColor: root.isUsableHere ? Theme.sweetInk : Theme.muted
    }

    Column {
        id: texts

        anchors.left: stub.right
        anchors.right: chevron.left
        anchors.leftMargin: 4.5 * Theme.step
        anchors.rightMargin: Theme.step
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step / 2

        BalancedText {
            id: nameText

            objectName: "voucherName"
            width: parent.width
            text: root.name
            font.pixelSize: Theme.bodySize
            font.weight: Font.Bold
            color: root.isUsableHere ? Theme.ink : Theme.muted
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : 2

            Accessible.ignored: true
        }

        BalancedText {
            id: detail

            width: parent.width
            visible: text !== ""
            text: [root.validity, root.subtitle].filter(part => part !== "").join("\u00a0· ")
            font.pixelSize: Theme.labelSize
            color: Theme.muted
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : root.linesShown - nameText.lineCount

            Accessible.ignored: true
        }
    }

    Icon {
        id: chevron

        anchors.right: parent.right
        anchors.rightMargin: 2.5 * Theme.step
        anchors.verticalCenter: parent.verticalCenter
        name: "chevron-right"
        size: 5 * Theme.step
        color: Theme.muted
    }

    Rectangle {
        anchors.fill: parent
        visible: root.visualFocus
        radius: Theme.cardRadius
        color: "transparent"
        border.width: Theme.focusBorder
        border.color: Theme.focus
    }
}

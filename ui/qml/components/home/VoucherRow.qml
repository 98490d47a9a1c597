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

    // Has the place of two rows to itself.
    readonly property bool isAlone: !root.isFull && root.height > 1.8 * Theme.rowHeight
    readonly property bool isNarrow: root.width < 110 * Theme.step
    readonly property int nameSize: root.isAlone ? Theme.sectionSize : Theme.bodySize
    readonly property int detailSize: root.isAlone ? Theme.bodySize : Theme.labelSize
    // How many lines there is room for while not all is shown; until when it is valid comes before what it is for.
    readonly property int linesShown: 1 + Math.floor((root.height - 4 * Theme.step - 1.25 * root.nameSize) / (1.25 * root.detailSize))
    readonly property int linesLeft: root.linesShown - nameText.lineCount - (validityText.visible ? validityText.lineCount : 0)
    readonly property bool isTruncated: nameText.truncated || validityText.truncated || (root.subtitle !== "" && (!detail.visible || detail.truncated))

    implicitHeight: Math.max(Theme.rowHeight, isFull ? texts.implicitHeight + 4 * Theme.step : 0)

    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: [root.name, root.subtitle, root.validity].filter(part => part !== "").join(", ")

    Card {
        anchors.fill: parent
        opacity: root.down ? 0.7 : 1
    }

    Picture {
        id: stub

        // A large picture is shown whole, not a strip of it.
        width: root.isAlone ? Math.min(height, root.width / 3) : (root.isNarrow ? 16 : 20) * Theme.step
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
        anchors.leftMargin: (root.isNarrow ? 3.5 : 4.5) * Theme.step
        anchors.rightMargin: Theme.step
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step / 2

        BalancedText {
            id: nameText

            objectName: "voucherName"
            width: parent.width
            text: root.name
            font.pixelSize: root.nameSize
            font.weight: Font.Bold
            color: root.isUsableHere ? Theme.ink : Theme.muted
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : 2

            Accessible.ignored: true
        }

        BalancedText {
            id: detail

            objectName: "voucherSubtitle"
            width: parent.width
            visible: text !== "" && (root.isFull || root.linesLeft > 0)
            text: root.subtitle
            font.pixelSize: root.detailSize
            color: root.isUsableHere ? Theme.ink : Theme.muted
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : Math.max(1, root.linesLeft)

            Accessible.ignored: true
        }

        BalancedText {
            id: validityText

            objectName: "voucherValidity"
            width: parent.width
            visible: text !== ""
            text: root.validity
            font.pixelSize: root.detailSize
            color: Theme.muted
            elide: Text.ElideRight
            maximumLineCount: root.isFull ? 9 : Math.max(1, root.linesShown - nameText.lineCount)

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

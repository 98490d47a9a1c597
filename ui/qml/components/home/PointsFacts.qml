import QtQuick
import "../../theme"
import "../controls"
import "../marks"

// The balance with its worth, on the accent ground; its place is the same whatever has arrived.
Item {
    id: root

    // "pending", "loaded" or "failed".
    required property string tileState
    required property string balance
    // The word after the number, for those who hear it.
    required property string unit
    required property string moneyValue
    // "" while there is none to show.
    required property string statusName
    // Below everything else, where the label leaves too little room beside it.
    required property bool isStatusBelow

    readonly property bool isLoaded: root.tileState === "loaded"
    readonly property real statusSpace: root.isStatusBelow ? Theme.step + status.height : 0

    signal retried

    implicitHeight: label.height + 1.2 * Theme.displaySize + 1.4 * Theme.bodySize + root.statusSpace

    PlainText {
        id: label

        height: 1.6 * Theme.labelSize
        text: qsTr("Your points")
        color: Theme.accentInkMuted
        font.pixelSize: Theme.labelSize
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter

        Accessible.ignored: true
    }

    StatusName {
        id: status

        x: root.isStatusBelow ? 0 : label.width + 2 * Theme.step
        y: root.isStatusBelow ? root.height - height : 0
        visible: root.statusName !== ""
        text: root.statusName
        maxWidth: root.width - x
    }

    PlainText {
        objectName: "pointsBalance"
        anchors.top: label.bottom
        width: parent.width
        height: 1.2 * Theme.displaySize
        visible: root.isLoaded
        text: root.balance
        color: Theme.accentInk
        font.pixelSize: Theme.displaySize
        font.weight: Font.Bold
        // Tight only while the number is set in its full size.
        font.letterSpacing: root.balance.length > 6 ? 0 : -0.03 * Theme.displaySize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.sectionSize
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter

        Accessible.name: qsTr("Your points") + ": " + root.balance + " " + root.unit
    }

    PlainText {
        objectName: "moneyValue"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.statusSpace
        width: parent.width
        height: 1.4 * Theme.bodySize
        visible: root.isLoaded
        text: root.moneyValue
        color: Theme.accentInk
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallestSize
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
    }

    SkeletonBar {
        anchors.top: label.bottom
        anchors.topMargin: 0.2 * Theme.displaySize
        visible: root.tileState === "pending"
        width: 0.7 * parent.width
        height: 0.8 * Theme.displaySize
        radius: 2 * Theme.step
        color: Theme.accentLine
    }

    Row {
        anchors.top: label.bottom
        anchors.bottom: parent.bottom
        visible: root.tileState === "failed"
        spacing: 3 * Theme.step

        IconButton {
            objectName: "retryButton"
            anchors.verticalCenter: parent.verticalCenter
            iconName: "refresh-cw"
            text: qsTr("Try again: %1").arg(qsTr("Your points"))

            onClicked: root.retried()
        }

        PlainText {
            objectName: "tileMessage"
            anchors.verticalCenter: parent.verticalCenter
            width: root.width - Theme.pillHeight - parent.spacing
            text: qsTr("Your points did not load")
            color: Theme.accentInk
        }
    }
}

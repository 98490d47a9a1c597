import QtQuick
import QtQuick.Layouts
import "../theme"

// What people came for: the balance, the largest thing on the screen, with its worth and what expires.
// The way to the next status goes in as a child. The card's size does not depend on what has arrived.
Rectangle {
    id: root

    // "pending", "loaded", "failed", "empty" or "absent".
    required property string tileState
    required property string balance
    // The word after the number, for those who hear it.
    required property string unit
    required property string moneyValue
    required property string expiring
    required property string asOf
    required property bool isExpiringFailed
    // The status that is valid now, "" while there is none to show.
    property string statusName: ""
    default property alias badge: badgePlace.data

    readonly property bool isLoaded: root.tileState === "loaded"
    // Where the line of what expires does not fit beside the time.
    readonly property bool isFooterTall: root.width < 100 * Theme.step * Theme.textScale

    signal retried

    implicitHeight: top.height + footer.height + 16 * Theme.step
    radius: Theme.cardRadius
    color: Theme.accent

    RowLayout {
        id: top

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 6 * Theme.step
        height: Math.max(facts.implicitHeight, Theme.ringSize + Theme.step + 1.3 * Theme.smallestSize)
        spacing: 4 * Theme.step

        Item {
            id: facts

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            implicitHeight: label.height + 1.2 * Theme.displaySize + 1.4 * Theme.bodySize
            visible: root.tileState !== "absent"

            Row {
                id: label

                height: 1.6 * Theme.labelSize
                spacing: 2 * Theme.step

                PlainText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Your points")
                    color: Theme.accentInkMuted
                    font.pixelSize: Theme.labelSize
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }

                StatusName {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.statusName !== ""
                    text: root.statusName
                    maxWidth: facts.width - x
                }
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
                font.letterSpacing: -0.03 * Theme.displaySize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.sectionSize
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter

                Accessible.name: qsTr("Your points") + ": " + root.balance + " " + root.unit
            }

            PlainText {
                anchors.bottom: parent.bottom
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
                    width: facts.width - Theme.pillHeight - parent.spacing
                    text: qsTr("Your points did not load")
                    color: Theme.accentInk
                }
            }
        }

        Item {
            id: badgePlace

            Layout.alignment: Qt.AlignVCenter
            Layout.fillWidth: !facts.visible
            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
        }
    }

    Rectangle {
        anchors.left: top.left
        anchors.right: top.right
        anchors.bottom: footer.top
        anchors.bottomMargin: 3 * Theme.step
        height: Theme.border
        color: Theme.accentLine
    }

    RowLayout {
        id: footer

        anchors.left: top.left
        anchors.right: top.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.step
        height: Math.round((root.isFooterTall ? 2.7 : 1.35) * Theme.labelSize)
        spacing: 3 * Theme.step

        PlainText {
            objectName: "expiring"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            visible: root.isLoaded
            text: root.isExpiringFailed ? qsTr("What expires soon did not load") : root.expiring
            color: Theme.accentInk
            font.pixelSize: Theme.labelSize
            maximumLineCount: root.isFooterTall ? 2 : 1
            elide: Text.ElideRight
        }

        IconButton {
            objectName: "retryExpiringButton"
            Layout.alignment: Qt.AlignVCenter
            Layout.topMargin: -2 * Theme.step
            Layout.bottomMargin: -2 * Theme.step
            visible: root.isLoaded && root.isExpiringFailed
            iconName: "refresh-cw"
            text: qsTr("Try again: %1").arg(qsTr("What expires soon"))

            onClicked: root.retried()
        }

        PlainText {
            objectName: "asOf"
            Layout.alignment: Qt.AlignVCenter
            visible: root.isLoaded
            text: root.asOf
            color: Theme.accentInkMuted
            font.pixelSize: Theme.labelSize
            wrapMode: Text.NoWrap
        }
    }
}

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"

// The one thing to do now, and the other way: beside it where there is room.
GridLayout {
    id: root

    required property string primaryText
    required property string secondaryText
    required property bool isBusy
    required property bool isWide

    signal primaryAsked
    signal secondaryAsked

    columns: root.isWide && secondary.visible ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    layoutDirection: Qt.RightToLeft

    BusyButton {
        objectName: "detailsPrimary"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: text !== ""
        isBusy: root.isBusy
        text: root.primaryText

        Accessible.description: root.isBusy ? qsTr("Please wait") : ""

        onClicked: root.primaryAsked()
    }

    ActionButton {
        id: secondary

        objectName: "detailsSecondary"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        visible: text !== ""
        enabled: !root.isBusy
        isPrimary: false
        text: root.secondaryText

        onClicked: root.secondaryAsked()
    }
}

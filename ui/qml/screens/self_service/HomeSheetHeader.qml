import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/marks"
import "../../theme"

// What the sheet is about, with its picture, and the way out of it.
RowLayout {
    id: root

    required property HomeSheetViewModel viewModel
    // Of a square, in pixels.
    required property real pictureSize

    spacing: 3 * Theme.step

    Picture {
        objectName: "homeSheetPicture"
        Layout.preferredWidth: root.pictureSize
        Layout.preferredHeight: root.pictureSize
        Layout.alignment: Qt.AlignTop
        picture: root.viewModel.picture
        icon: root.viewModel.icon
        iconSize: 9 * Theme.step
        radius: Theme.controlRadius
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: 0

        WholeWordText {
            objectName: "homeSheetTitle"
            Layout.fillWidth: true
            text: root.viewModel.title
            place: root.width - root.pictureSize - close.width - 2 * root.spacing
            largestSize: Theme.titleSize
            leastSize: Theme.bodySize
            font.weight: Font.Bold
            maximumLineCount: 3
            elide: Text.ElideRight

            Accessible.role: Accessible.Heading
        }

        BalancedText {
            objectName: "homeSheetSubtitle"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.subtitle
            color: Theme.muted
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    IconButton {
        id: close

        objectName: "closeHomeSheetButton"
        Layout.alignment: Qt.AlignTop
        enabled: !root.viewModel.isBusy
        iconName: "x"
        text: qsTr("Close")

        onClicked: root.viewModel.close()
    }
}

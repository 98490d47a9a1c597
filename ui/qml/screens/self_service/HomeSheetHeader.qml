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

        PlainText {
            objectName: "homeSheetTitle"
            Layout.fillWidth: true
            text: root.viewModel.title
            font.pixelSize: Theme.titleSize
            font.weight: Font.Bold
            maximumLineCount: 3
            elide: Text.ElideRight

            Accessible.role: Accessible.Heading
        }

        PlainText {
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
        objectName: "closeHomeSheetButton"
        Layout.alignment: Qt.AlignTop
        enabled: !root.viewModel.isBusy
        iconName: "x"
        text: qsTr("Close")

        onClicked: root.viewModel.close()
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components"
import "../../theme"

// Which way in, of those the shop offers.
Flickable {
    id: root

    required property WaysInViewModel viewModel

    contentWidth: width
    contentHeight: Math.max(height, page.implicitHeight)
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height

    ScrollBar.vertical: ScrollHint {}

    ColumnLayout {
        id: page

        width: parent.width
        spacing: 3 * Theme.step

        Question {
            Layout.fillWidth: true
            Layout.bottomMargin: 2 * Theme.step
            question: qsTr("How can we recognise you?")
            explanation: ""
            isSmall: root.width > root.height
        }

        ChoiceCard {
            objectName: "way_card_number"
            Layout.fillWidth: true
            visible: root.viewModel.isCardNumberOffered
            iconName: "credit-card"
            text: qsTr("By my card number")
            detail: qsTr("and my birth date")
            onClicked: root.viewModel.choose("card_number")
        }
    }
}

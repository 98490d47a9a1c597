import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/panels"
import "../../theme"

// Which way in, of those the shop offers.
Flickable {
    id: root

    required property WaysInViewModel viewModel

    readonly property bool isWide: root.width > root.height
    readonly property string title: qsTr("How can we recognise\u00A0you?")
    readonly property bool isShort: root.height < Theme.lowHeight
    // Three of them share what room there is, and none looks lost in it.
    readonly property real roomForCards: root.height - (question.visible ? question.height + page.spacing : 0)
    readonly property int rows: Math.ceil(3 / ways.columns)
    readonly property real cardHeight: Math.max(Math.round(0.8 * Theme.choiceHeight), Math.floor(Math.min(1.4 * Theme.choiceHeight, (root.roomForCards - (root.rows - 1) * ways.rowSpacing) / root.rows)))

    contentWidth: width
    contentHeight: Math.max(height, page.implicitHeight)
    boundsBehavior: Flickable.StopAtBounds
    clip: mark.isNeeded
    interactive: mark.isNeeded

    // In the margin, not on the cards.
    ScrollBar.vertical: ScrollHint {
        id: mark

        page: root

        parent: root.parent
        anchors.left: root.right
        anchors.leftMargin: 2 * Theme.step
        anchors.top: root.top
        anchors.bottom: root.bottom
    }

    ColumnLayout {
        id: page

        width: parent.width
        spacing: (root.isShort ? 3 : 6) * Theme.step

        Question {
            id: question

            Layout.fillWidth: true
            visible: !root.isWide
            question: root.title
            explanation: ""
            isSmall: root.isShort
        }

        GridLayout {
            id: ways

            readonly property bool isOdd: root.viewModel.isCardNumberOffered && root.viewModel.isPhoneOffered

            Layout.fillWidth: true
            // Large text leaves a lying screen no room for all of them below each other.
            columns: root.isWide && Theme.textScale > 1 ? 2 : 1
            columnSpacing: 3 * Theme.step
            rowSpacing: 3 * Theme.step
            uniformCellWidths: true

            ChoiceCard {
                objectName: "way_card_number"
                Layout.fillWidth: true
                Layout.fillHeight: true
                leastHeight: root.cardHeight
                visible: root.viewModel.isCardNumberOffered
                iconName: "credit-card"
                text: qsTr("By my card number")
                detail: qsTr("and my birth date")
                onClicked: root.viewModel.choose("card_number")
            }

            ChoiceCard {
                objectName: "way_phone"
                Layout.fillWidth: true
                Layout.fillHeight: true
                leastHeight: root.cardHeight
                visible: root.viewModel.isPhoneOffered
                iconName: "smartphone"
                text: qsTr("By a text message")
                detail: qsTr("We send a code to your mobile number")
                onClicked: root.viewModel.choose("phone")
            }

            ChoiceCard {
                objectName: "way_email"
                Layout.fillWidth: true
                // Nothing beside it.
                Layout.columnSpan: ways.isOdd ? ways.columns : 1
                Layout.fillHeight: true
                leastHeight: root.cardHeight
                visible: root.viewModel.isEmailOffered
                iconName: "mail"
                text: qsTr("By e-mail")
                detail: qsTr("We send you a code")
                onClicked: root.viewModel.choose("email")
            }
        }
    }
}

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../theme"
import "../controls"
import "../marks"

// What makes the kiosk easier to see, read and reach. Each choice holds at once, so that it can be seen to help.
FocusScope {
    id: root

    required property bool isOpen
    required property bool isLargeText
    required property bool isHighContrast
    required property bool isLow
    // Only a standing screen has a lower part.
    required property bool canBeLow
    // More switches, below the others.
    default property alias more: rows.data

    readonly property bool isWide: width > height
    // Large letters on a standing screen of which the lower part is used: all of its width is needed.
    readonly property bool isTight: !root.isWide && Theme.textScale > 1 && root.height < Theme.shortHeight
    readonly property int rowHeight: root.isTight ? Math.round(1.25 * Theme.pillHeight) : Theme.actionHeight
    // Who had the focus, and gets it back.
    property Item focusBefore: null

    signal closed
    signal largeTextToggled
    signal highContrastToggled
    signal lowToggled

    visible: root.isOpen
    enabled: root.isOpen

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text

    Keys.onEscapePressed: root.closed()

    onIsOpenChanged: {
        if (root.isOpen) {
            root.focusBefore = root.Window.activeFocusItem;
            largeText.forceActiveFocus(Qt.PopupFocusReason);
        } else {
            root.focusBefore?.forceActiveFocus(Qt.PopupFocusReason);
            root.focusBefore = null;
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil

        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        // Wide enough for all languages in one line.
        width: Math.min(parent.width - 2 * Theme.margin, root.isWide && Theme.textScale > 1 ? Theme.widestSheet : root.isWide || root.isTight ? Theme.widestText : Theme.widestCard)
        height: Math.min(parent.height - 2 * Theme.margin, page.contentHeight + close.height + 11 * Theme.step)
        radius: Theme.cardRadius
        color: Theme.paper
        border.width: Theme.cardBorder
        border.color: Theme.line

        // A tap on the panel is not a tap beside it.
        MouseArea {
            anchors.fill: parent
        }

        Flickable {
            id: page

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: close.top
            anchors.margins: 4 * Theme.step
            anchors.bottomMargin: 3 * Theme.step
            clip: mark.isNeeded
            interactive: mark.isNeeded
            boundsBehavior: Flickable.StopAtBounds
            contentWidth: width
            contentHeight: rows.implicitHeight

            // In the margin, not on the rows.
            ScrollBar.vertical: ScrollHint {
                id: mark

                page: page

                parent: page.parent
                anchors.left: page.right
                anchors.leftMargin: 1.5 * Theme.step
                anchors.top: page.top
                anchors.bottom: page.bottom
            }

            GridLayout {
                id: rows

                width: page.width
                // Beside each other on a lying screen, which has no room for all of them below each other.
                columns: root.isWide ? 2 : 1
                columnSpacing: 2 * Theme.step
                rowSpacing: (root.isTight ? 1.5 : 2) * Theme.step
                uniformCellWidths: true

                PlainText {
                    id: title

                    objectName: "accessibilityTitle"
                    Layout.fillWidth: true
                    Layout.columnSpan: rows.columns
                    text: qsTr("Easier to use")
                    font.pixelSize: Theme.titleSize
                    font.weight: Font.Bold

                    Accessible.role: Accessible.Heading
                }

                SwitchRow {
                    id: largeText

                    objectName: "largeTextSwitch"
                    Layout.fillWidth: true
                    Layout.columnSpan: highContrast.visible ? 1 : rows.columns
                    Layout.fillHeight: true
                    leastHeight: root.rowHeight
                    focus: true
                    iconName: "a-large-small"
                    text: qsTr("Larger text")
                    isOn: root.isLargeText
                    onClicked: root.largeTextToggled()
                }

                SwitchRow {
                    id: highContrast

                    objectName: "highContrastSwitch"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    leastHeight: root.rowHeight
                    visible: Appearance.theme !== "contrast"
                    iconName: "contrast"
                    text: qsTr("High contrast")
                    isOn: root.isHighContrast
                    onClicked: root.highContrastToggled()
                }

                SwitchRow {
                    objectName: "lowSwitch"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: root.canBeLow
                    iconName: "arrow-down-to-line"
                    text: qsTr("Everything lower")
                    detail: qsTr("Within reach from a wheelchair")
                    isOn: root.isLow
                    onClicked: root.lowToggled()
                }
            }
        }

        ActionButton {
            id: close

            objectName: "closeAccessibilityButton"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 4 * Theme.step
            text: qsTr("Close")
            onClicked: root.closed()
        }
    }
}

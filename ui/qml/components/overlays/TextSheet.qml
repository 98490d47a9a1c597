import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../theme"
import "../controls"
import "../marks"

// A long text over the screen, to be read in full and closed. It keeps the focus while it is open.
FocusScope {
    id: root

    required property string title
    // Sanitised HTML, shown as it is; links are not followed.
    required property string text
    required property bool isOpen
    // Below the title: which text this is.
    property string note: ""

    readonly property bool isWide: width > height
    readonly property real inset: root.isWide ? 5 * Theme.step : Theme.margin
    // Who had the focus, and gets it back.
    property Item focusBefore: null

    signal closed

    visible: root.isOpen || sheet.y < root.height
    enabled: root.isOpen

    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    Keys.onEscapePressed: root.closed()
    Keys.onUpPressed: scroll.flick(0, 12 * scroll.height / 4)
    Keys.onDownPressed: scroll.flick(0, -12 * scroll.height / 4)

    onIsOpenChanged: {
        if (root.isOpen) {
            scroll.contentY = 0;
            root.focusBefore = root.Window.activeFocusItem;
            closeButton.forceActiveFocus();
        } else {
            root.focusBefore?.forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
        opacity: root.isOpen ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.moveMs
            }
        }

        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }

    Rectangle {
        id: sheet

        readonly property bool isMoving: slide.running

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, root.isWide ? Theme.widestSheet : Theme.widestText)
        height: Math.min(root.isWide ? parent.height - 2 * Theme.step : Math.round(0.86 * parent.height), page.implicitHeight + 2 * root.inset) + radius
        y: root.isOpen ? parent.height - height + radius : parent.height
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.cardBorder
        border.color: Theme.line

        Behavior on y {
            NumberAnimation {
                id: slide

                duration: Theme.moveMs
                easing.type: Easing.OutCubic
            }
        }

        // A tap on the sheet is not a tap beside it.
        MouseArea {
            anchors.fill: parent
        }

        ColumnLayout {
            id: page

            anchors.fill: parent
            anchors.margins: root.inset
            anchors.bottomMargin: root.inset + sheet.radius
            spacing: 4 * Theme.step

            Text {
                objectName: "sheetTitle"
                Layout.fillWidth: true
                text: root.title
                textFormat: Text.PlainText
                font.family: Theme.family
                font.pixelSize: Theme.titleSize
                font.weight: Font.Bold
                color: Theme.ink
                wrapMode: Text.Wrap
            }

            PlainText {
                objectName: "sheetNote"
                Layout.fillWidth: true
                Layout.topMargin: -2 * Theme.step
                visible: root.note !== ""
                text: root.note
                color: Theme.muted
                font.pixelSize: Theme.labelSize
            }

            Flickable {
                id: scroll

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredHeight: body.implicitHeight
                clip: mark.isNeeded
                interactive: mark.isNeeded
                boundsBehavior: Flickable.StopAtBounds
                contentWidth: width
                contentHeight: body.implicitHeight

                ScrollBar.vertical: ScrollHint {
                    id: mark

                    page: scroll
                    ground: Theme.surface
                }

                Text {
                    id: body

                    objectName: "sheetText"
                    width: scroll.width - 4 * Theme.step
                    text: root.text
                    textFormat: Text.RichText
                    font.family: Theme.family
                    font.pixelSize: Theme.bodySize
                    color: Theme.ink
                    wrapMode: Text.Wrap

                    Accessible.role: Accessible.StaticText
                    // Read aloud as it is seen, without what is written in angle brackets.
                    Accessible.name: root.text.replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, "\"").replace(/&#0?39;/g, "'").replace(/&nbsp;/g, " ").replace(/&amp;/g, "&")
                }
            }

            ActionButton {
                id: closeButton

                objectName: "closeSheetButton"
                Layout.fillWidth: true
                text: qsTr("Close")

                // The only control of the sheet: Tab must not wander below it.
                Keys.onTabPressed: event => event.accepted = true
                Keys.onBacktabPressed: event => event.accepted = true

                onClicked: root.closed()
            }
        }
    }
}

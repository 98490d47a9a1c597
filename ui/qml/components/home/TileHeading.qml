import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../controls"

// The title of a list, how many it holds, and the way to all of it where only a part is shown.
RowLayout {
    id: root

    required property string title
    property string countText: ""
    property bool hasMore: false
    property bool isExpanded: false

    signal expandToggled

    spacing: 2 * Theme.step

    Text {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        text: root.title
        textFormat: Text.PlainText
        font.family: Theme.family
        font.pixelSize: Theme.sectionSize
        font.weight: Font.Bold
        color: Theme.ink
        // Two lines where the button leaves too little for one, in the height of the button.
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallestSize
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter

        Accessible.role: Accessible.Heading
        Accessible.name: root.title
    }

    Rectangle {
        id: count

        visible: root.countText !== ""
        implicitWidth: Math.max(height, countLabel.implicitWidth + 4 * Theme.step)
        implicitHeight: countLabel.implicitHeight + Theme.step
        radius: height / 2
        color: Theme.soft

        Text {
            id: countLabel

            objectName: "countLabel"
            anchors.centerIn: parent
            text: root.countText
            textFormat: Text.PlainText
            font.family: Theme.family
            font.pixelSize: Theme.labelSize
            font.weight: Font.Bold
            color: Theme.accent
        }
    }

    Item {
        Layout.fillWidth: true
    }

    Pill {
        id: more

        objectName: "showAllButton"
        visible: root.hasMore || root.isExpanded
        text: root.isExpanded ? qsTr("Show fewer") : qsTr("Show all")

        Accessible.name: text + ": " + root.title

        onClicked: root.expandToggled()
    }
}

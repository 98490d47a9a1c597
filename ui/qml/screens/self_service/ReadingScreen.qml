import QtQuick
import "../../components/marks"
import "../../theme"

// A code was read and the answer is on its way: one ring, one word, nothing else.
Item {
    id: root

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RunningRing {
        id: ring

        anchors.centerIn: parent
        width: Math.min(Theme.lensSize, parent.width - 2 * Theme.margin, parent.height - 2 * Theme.margin)
        height: width
    }

    Rectangle {
        anchors.fill: ring
        anchors.margins: Theme.lensInset
        radius: width / 2
        color: Theme.surface
    }

    PlainText {
        id: words

        objectName: "readingText"
        anchors.centerIn: ring
        width: Math.round(ring.width * 0.72)
        text: qsTr("One moment …")
        font.pixelSize: Theme.titleSize
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignHCenter
    }
}

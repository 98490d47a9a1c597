import QtQuick
import QtQuick.Layouts
import "../../theme"

// A card's code on white, as a till or a phone reads it, and its number below.
Rectangle {
    id: root

    required property string symbology
    required property string code
    required property string number
    // Where there is room: the larger, the easier to photograph.
    property bool isLarge: false
    readonly property bool isSquare: root.symbology === "QRCode"

    readonly property real inset: (root.isLarge ? 5 : 3) * Theme.step

    implicitHeight: parts.implicitHeight + parts.anchors.topMargin + parts.anchors.bottomMargin
    radius: Theme.cardRadius
    color: Theme.codeGround

    Accessible.role: Accessible.Graphic
    Accessible.name: root.code === "" ? root.number : qsTr("Code of card %1").arg(root.number)

    ColumnLayout {
        id: parts

        anchors.fill: parent
        anchors.margins: root.inset
        // A square code brings white of its own.
        anchors.topMargin: root.isSquare && root.code !== "" ? 0 : root.inset
        anchors.bottomMargin: (root.isSquare && root.code !== "" ? 1.5 : 1) * root.inset
        spacing: root.isSquare && root.code !== "" ? 0 : (root.isLarge ? 3 : 2) * Theme.step

        // A phone that waits for its code.
        Drawing {
            Layout.alignment: Qt.AlignHCenter
            size: Theme.qrSize
            kind: "newCode"
            visible: root.code === ""
        }

        CodeImage {
            objectName: "cardCode"
            Layout.fillWidth: true
            Layout.preferredHeight: root.isSquare ? (root.isLarge ? 1.8 : 1.4) * Theme.qrSize : (root.isLarge ? 1.5 : 1) * Theme.barcodeHeight
            visible: root.code !== ""
            symbology: root.symbology
            text: root.code
        }

        PlainText {
            objectName: "cardNumber"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.number
            color: Theme.codeInk
            font.pixelSize: Theme.sectionSize
            font.weight: Font.Bold
            font.features: { "tnum": 1 }
            horizontalAlignment: Text.AlignHCenter

            Accessible.ignored: true
        }
    }
}

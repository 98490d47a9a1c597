import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// The codes that scanners are set up with, black on white as on paper.
Rectangle {
    id: root

    required property string text
    // Where room is short; both can still be read.
    property bool isLow: false

    implicitHeight: codes.implicitHeight + 2 * codes.anchors.margins
    radius: Theme.cardRadius
    color: Theme.codeGround

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Calibration codes")
    Accessible.description: root.text

    ColumnLayout {
        id: codes

        anchors.fill: parent
        anchors.margins: 2 * Theme.step
        spacing: Theme.step

        CodeImage {
            objectName: "calibrationBarcode"
            Layout.fillWidth: true
            Layout.preferredHeight: root.isLow ? Theme.lowBarcodeHeight : Theme.barcodeHeight
            symbology: "Code128"
            text: root.text
        }

        PlainText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.codeInk
            font.pixelSize: Theme.labelSize
            horizontalAlignment: Text.AlignHCenter

            Accessible.ignored: true
        }

        CodeImage {
            objectName: "calibrationQrCode"
            Layout.fillWidth: true
            Layout.preferredHeight: root.isLow ? Theme.lowQrSize : Theme.qrSize
            symbology: "QRCode"
            text: root.text
        }
    }
}

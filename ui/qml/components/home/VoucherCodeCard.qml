import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../marks"

// A voucher's code for the till's scanner, black on white in every theme, with its text for those who type it.
Rectangle {
    id: root

    required property string symbology
    required property string code
    // What is below the code has to find its place, too.
    property bool isLow: false
    readonly property bool isBarcode: root.symbology === "Code128"

    implicitHeight: column.implicitHeight + 4 * Theme.step
    radius: Theme.cardRadius
    color: Theme.codeGround
    border.width: Theme.border
    border.color: Theme.hairline

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Voucher code: %1").arg(root.code)

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 2 * Theme.step
        spacing: Theme.step

        CodeImage {
            objectName: "voucherCode"
            Layout.fillWidth: true
            Layout.preferredHeight: root.isBarcode ? (root.isLow ? Theme.lowBarcodeHeight : Theme.barcodeHeight) : (root.isLow ? Theme.lowQrSize : Theme.qrSize)
            symbology: root.symbology
            text: root.code
        }

        PlainText {
            objectName: "voucherCodeText"
            Layout.fillWidth: true
            text: root.code
            color: Theme.codeInk
            font.pixelSize: Theme.bodySize
            font.weight: Font.DemiBold
            font.features: { "tnum": 1 }
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter

            Accessible.ignored: true
        }
    }
}

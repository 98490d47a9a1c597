pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/home"
import "../../components/marks"
import "../../theme"

// What the sheet of a voucher or reward says: how it went, its code, what is asked, its facts.
GridLayout {
    id: root

    required property HomeSheetViewModel viewModel
    required property bool isWide
    // What is below the code has to find its place, too.
    required property bool isLow

    columns: root.isWide && root.viewModel.symbology === "QRCode" ? 2 : 1
    columnSpacing: 4 * Theme.step
    rowSpacing: (root.isWide ? 2 : 3) * Theme.step

    NoteLine {
        objectName: "homeSheetTold"
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        visible: root.viewModel.told !== ""
        text: root.viewModel.told
        isBad: root.viewModel.isBad
    }

    VoucherCodeCard {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.preferredHeight: implicitHeight
        visible: root.viewModel.symbology !== ""
        isLow: root.isLow
        symbology: root.viewModel.symbology
        code: root.viewModel.code
    }

    BalancedText {
        objectName: "homeSheetQuestion"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.viewModel.question
        font.pixelSize: Theme.actionSize
        lineHeight: Theme.bodyLine
    }

    GridLayout {
        id: facts

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        visible: root.viewModel.facts.count > 0
        // Beside each other on a lying screen, except beside a code.
        columns: root.isWide && root.columns === 1 ? 2 : 1
        columnSpacing: 4 * Theme.step
        rowSpacing: 2 * Theme.step

        Repeater {
            model: root.viewModel.facts

            FactRow {
                required property int index

                Layout.fillWidth: true
                // Where it can be used takes more words than until when.
                Layout.preferredWidth: facts.columns === 1 || index % 2 === 0 ? 2 : 3
                Layout.columnSpan: index === root.viewModel.facts.count - 1 && index % facts.columns === 0 ? facts.columns : 1
                Layout.alignment: Qt.AlignTop
            }
        }
    }
}

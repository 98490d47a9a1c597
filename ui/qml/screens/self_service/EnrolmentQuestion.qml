pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../components/marks"
import "../../theme"

// One question of the form that is not answered on a pad: what is asked, its answer, and the ways on.
GridLayout {
    id: root

    required property EnrolmentViewModel viewModel
    required property bool isWide
    // Little room above the keyboard, and hardly any.
    required property bool isShort
    required property bool isSquat
    required property bool isCramped
    // Said instead of what a question is for, "" for nothing.
    required property string awayNote

    // False while another question has the screen.
    property bool isInUse: true

    // Large text where there is little room, and with everything in the lower part as well: what can be answered below a
    // field is to be seen with it.
    readonly property bool isFull: root.isSquat && Theme.textScale > 1
    readonly property bool isTight: root.isCramped && Theme.textScale > 1
    readonly property var step: stepPlace.item
    readonly property string title: root.step?.title ?? ""

    columns: root.isWide ? 2 : 1
    columnSpacing: 6 * Theme.step
    rowSpacing: (root.isTight ? 2 : root.isShort ? 3 : 5) * Theme.step

    ColumnLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 7
        spacing: (root.isWide || root.isTight ? 2 : (root.isShort || root.isFull ? 4 : 6)) * Theme.step

        Question {
            // Below a field with a mistake there is more to read, and to do.
            readonly property bool isInTheWay: Theme.textScale > 1 || root.viewModel.formError !== "" || root.isSquat && root.viewModel.contact.error !== ""

            Layout.fillWidth: true
            // A layout without anything to show would take all the height there is.
            visible: root.isWide ? explanation !== "" && !isInTheWay : question !== "" || explanation !== ""
            isSmall: root.isWide || root.isShort || root.isFull
            question: root.isWide ? "" : root.title
            explanation: root.isCramped ? "" : root.awayNote !== "" && root.step?.saysAwayNote ? root.awayNote : (root.step?.explanation ?? "")
        }

        EnrolmentSteps {
            id: stepPlace

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: root.isInUse
            viewModel: root.viewModel
            isWide: root.isWide
            isCramped: root.isCramped
        }

        ErrorLine {
            objectName: "formError"
            Layout.fillWidth: true
            text: root.viewModel.formError
        }
    }

    EnrolmentActions {
        Layout.fillWidth: true
        Layout.preferredWidth: 3
        Layout.fillHeight: false
        Layout.alignment: root.isWide ? Qt.AlignTop : Qt.AlignBottom
        // On a lying screen they begin beside the answer that they are about.
        Layout.topMargin: root.isWide ? Math.max(0, Math.min(stepPlace.y + (root.step?.fieldTop ?? 0), root.height - implicitHeight)) : 0
        isStacked: root.isWide
        leastHeight: root.isTight ? Math.round(1.2 * Theme.pillHeight) : Theme.actionHeight
        goOnText: root.viewModel.goOnText
        otherText: root.viewModel.canSkip ? qsTr("Skip") : (root.step?.otherText ?? "")
        isBusy: root.viewModel.isBusy

        onGoOnAsked: root.viewModel.goOn()
        onOtherAsked: root.viewModel.canSkip ? root.viewModel.skip() : root.step?.chooseOther()
    }
}

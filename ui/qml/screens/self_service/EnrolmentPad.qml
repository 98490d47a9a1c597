pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/forms"

// The questions of the form that are answered in digits, on a pad instead of the keyboard.
Loader {
    id: root

    required property EnrolmentViewModel viewModel
    // Said instead of what a question is for, "" for nothing.
    required property string awayNote

    readonly property var page: root.item
    readonly property string title: root.page?.title ?? ""
    readonly property bool isCode: root.viewModel.step === "code"
    readonly property bool isDate: root.viewModel.step === "date"

    function goOn(): void {
        if (root.isCode)
            root.viewModel.code.submit();
        else
            root.viewModel.answer.date.submit();
    }

    active: root.isCode || root.isDate
    focus: root.active
    sourceComponent: root.isCode ? codeStep : dateStep

    Component {
        id: codeStep

        CodeStep {
            viewModel: root.viewModel.code
        }
    }

    Component {
        id: dateStep

        DateStep {
            viewModel: root.viewModel.answer.date
            title: root.viewModel.answer.title
            explanation: root.awayNote || root.viewModel.answer.explanation
            canSkip: root.viewModel.canSkip

            onSkipped: root.viewModel.skip()
        }
    }
}

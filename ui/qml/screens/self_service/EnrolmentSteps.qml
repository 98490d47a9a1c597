pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The questions of the form that are answered in fields, by choosing, or by ticking.
Loader {
    id: root

    required property EnrolmentViewModel viewModel
    required property bool isWide
    // Little room between the question and the keyboard.
    required property bool isCramped

    function stepFor(kind: string): Component {
        switch (kind) {
        case "name":
            return nameStep;
        case "contact":
        case "code":
            // What was typed stands behind the code that proves it.
            return contactStep;
        case "date":
            return null;
        case "text":
            return textStep;
        case "choice":
            return choiceStep;
        default:
            return agreementsStep;
        }
    }

    sourceComponent: root.stepFor(root.viewModel.step)

    Component {
        id: nameStep

        EnrolmentNameStep {
            viewModel: root.viewModel
            isWide: root.isWide || root.isCramped
        }
    }

    Component {
        id: contactStep

        EnrolmentContactStep {
            viewModel: root.viewModel
        }
    }

    Component {
        id: textStep

        EnrolmentTextStep {
            viewModel: root.viewModel
        }
    }

    Component {
        id: choiceStep

        EnrolmentChoiceStep {
            viewModel: root.viewModel
            isWide: root.isWide
        }
    }

    Component {
        id: agreementsStep

        EnrolmentAgreementsStep {
            viewModel: root.viewModel
        }
    }
}

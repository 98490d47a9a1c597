pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import "../../theme"
import "../keys"
import "../marks"

// A question that is answered in digits: the answer above the pad, or beside it on a lying screen.
FocusScope {
    id: root

    required property string title
    property string explanation: ""
    property string error: ""
    property bool isBusy: false
    property bool takesDigits: !root.isBusy
    property bool canSubmit: false
    // What a keyboard may type; the pad has digits alone.
    property var takenKeys: /^[0-9]$/
    default property alias content: field.data
    // Something to do below the field.
    property alias below: aside.data

    readonly property bool isWide: root.width > root.height
    readonly property bool isSmall: root.isWide || root.height < Theme.lowHeight || Theme.textScale > 1

    signal typed(string key)
    signal erased
    signal submitted

    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            root.erased();
            event.accepted = true;
        } else if (root.takenKeys.test(event.text)) {
            root.typed(event.text);
            event.accepted = true;
        }
    }

    GridLayout {
        anchors.fill: parent
        columns: root.isWide ? 2 : 1
        columnSpacing: 2 * Theme.margin
        rowSpacing: (root.isSmall ? 2 : 4) * Theme.step

        // The keys stay where they are while the words above them scroll.
        FormPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: words.implicitHeight + 2 * Theme.focusBorder
            shownItem: root.error !== "" ? problem : field

            ColumnLayout {
                id: words

                width: parent.width
                spacing: (root.isSmall ? (root.isWide && Theme.textScale === 1 ? 3 : 2) : 5) * Theme.step

                Question {
                    Layout.fillWidth: true
                    visible: question !== "" || explanation !== ""
                    // On a lying screen the bar above asks it.
                    question: root.isWide ? "" : root.title
                    explanation: root.explanation
                    isSmall: root.isSmall
                }

                ColumnLayout {
                    id: field

                    Layout.fillWidth: true
                    spacing: 3 * Theme.step
                }

                ErrorLine {
                    id: problem

                    objectName: "wayError"
                    Layout.fillWidth: true
                    text: root.error
                }

                Row {
                    id: aside
                }
            }
        }

        NumberPad {
            Layout.alignment: root.isWide ? Qt.AlignTop : Qt.AlignHCenter | Qt.AlignBottom
            Layout.fillWidth: root.isWide
            Layout.fillHeight: true
            // Keys may grow where there is room, but not out of reach.
            Layout.maximumHeight: 1.25 * implicitHeight
            Layout.minimumHeight: implicitHeight
            Layout.maximumWidth: Theme.widestCard
            Layout.preferredWidth: root.isWide ? 1 : Math.min(Theme.widestCard, root.width)
            isLow: !root.isWide && root.height < Theme.shortHeight - 4 * Theme.margin
            keyPrefix: "digit_"
            takesDigits: root.takesDigits
            canSubmit: root.canSubmit && !root.isBusy
            isBusy: root.isBusy
            onTyped: digit => root.typed(digit)
            onErased: root.erased()
            onSubmitted: root.submitted()
        }
    }
}

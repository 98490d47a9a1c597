pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"
import "../marks"

// One box a digit, in groups that may have names: a date, a code that was sent. The next one to fill is marked.
Flow {
    id: root

    required property string digits
    // How many digits each group has, such as [2, 2, 4].
    required property var groups
    // The name below each group; none where there is nothing to say.
    property var names: []
    // The digits that show where to type what, such as "DDMMYYYY".
    property string placeholder: ""
    required property string spokenName
    property string error: ""

    // What a screen reader takes for the value.
    readonly property string text: root.digits
    readonly property int count: root.groups.reduce((sum, size) => sum + size, 0)
    readonly property real groupGap: 3 * Theme.step
    readonly property real boxGap: Theme.step
    // As large as a key, unless all of them have to share a narrow line.
    readonly property real boxWidth: Math.min(Theme.actionHeight, (root.width - (root.groups.length - 1) * root.groupGap - (root.count - root.groups.length) * root.boxGap) / root.count)

    function firstOf(group: int): int {
        return root.groups.slice(0, group).reduce((sum, size) => sum + size, 0);
    }

    spacing: root.groupGap

    Accessible.role: Accessible.EditableText
    Accessible.name: [root.spokenName, root.names.join(", ")].filter(part => part !== "").join(" ")
    Accessible.description: root.error
    Accessible.readOnly: true

    Repeater {
        model: root.groups

        Column {
            id: group

            required property int index
            required property int modelData

            spacing: Theme.step

            Row {
                id: boxes

                spacing: root.boxGap

                Repeater {
                    model: group.modelData

                    Rectangle {
                        id: box

                        required property int index

                        readonly property int place: root.firstOf(group.index) + box.index
                        readonly property bool isNext: box.place === root.digits.length
                        readonly property bool isFilled: box.place < root.digits.length

                        width: root.boxWidth
                        height: Math.max(Theme.pillHeight, Math.min(Theme.actionHeight, 1.3 * root.boxWidth))
                        radius: Math.min(Theme.controlRadius, width / 4)
                        color: Theme.surface
                        border.width: box.isNext || root.error !== "" ? Theme.focusBorder : Theme.border
                        border.color: root.error !== "" ? Theme.danger : (box.isNext ? Theme.accent : Theme.line)

                        Text {
                            objectName: "digitBox"
                            anchors.centerIn: parent
                            text: box.isFilled ? root.digits[box.place] : (root.placeholder[box.place] ?? "")
                            textFormat: Text.PlainText
                            font.family: Theme.family
                            font.pixelSize: Math.max(Theme.smallestSize, Math.min(Theme.titleSize, Math.round(0.7 * box.width)))
                            font.weight: Font.DemiBold
                            font.features: ({ tnum: 1 })
                            color: box.isFilled ? Theme.ink : Theme.line

                            Accessible.ignored: true
                        }
                    }
                }
            }

            PlainText {
                width: boxes.width
                visible: root.names.length > 0
                text: root.names[group.index] ?? ""
                color: Theme.muted
                font.pixelSize: Theme.smallestSize
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallestSize

                Accessible.ignored: true
            }
        }
    }
}

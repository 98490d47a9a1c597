pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"
import "../marks"

// One box a digit, in groups that may have names: a date, a code that was sent. The next one to fill is marked.
Flow {
    id: root

    // The digits of each group, as far as they are typed.
    required property list<string> parts
    // How many digits each group has, such as [2, 2, 4].
    required property list<int> lengths
    // The name below each group; none where there is nothing to say.
    property list<string> names: []
    required property string spokenName
    property string error: ""

    // What a screen reader takes for the value.
    readonly property string text: root.parts.join("")
    readonly property int count: root.lengths.reduce((sum, length) => sum + length, 0)
    // The group that the next digit belongs to.
    readonly property int nextGroup: root.lengths.findIndex((length, group) => root.parts[group].length < length)
    readonly property real groupGap: 3 * Theme.step
    readonly property real boxGap: Theme.step
    // As large as a key, unless all of them have to share a narrow line.
    readonly property real boxWidth: Math.min(Theme.actionHeight, (root.width - (root.lengths.length - 1) * root.groupGap - (root.count - root.lengths.length) * root.boxGap) / root.count)

    spacing: root.groupGap

    Accessible.role: Accessible.EditableText
    Accessible.name: [root.spokenName, root.names.join(", ")].filter(part => part !== "").join(root.spokenName.endsWith("?") ? " " : ", ")
    Accessible.description: root.error
    Accessible.readOnly: true

    Repeater {
        model: root.lengths

        Column {
            id: group

            required property int index
            required property int modelData

            readonly property string digits: root.parts[group.index] ?? ""

            // By itself it would be as wide as its name was once.
            width: group.modelData * root.boxWidth + (group.modelData - 1) * root.boxGap
            spacing: Theme.step

            Row {
                id: boxes

                spacing: root.boxGap

                Repeater {
                    model: group.modelData

                    Rectangle {
                        id: box

                        required property int index

                        readonly property bool isNext: group.index === root.nextGroup && box.index === group.digits.length

                        width: root.boxWidth
                        height: Math.max(Theme.pillHeight, Math.min(Theme.actionHeight, 1.3 * root.boxWidth))
                        radius: Math.min(Theme.controlRadius, width / 4)
                        color: Theme.surface
                        border.width: box.isNext || root.error !== "" ? Theme.focusBorder : Theme.border
                        border.color: root.error !== "" ? Theme.danger : (box.isNext ? Theme.accent : Theme.line)

                        Text {
                            objectName: "digitBox"
                            anchors.centerIn: parent
                            text: group.digits[box.index] ?? ""
                            textFormat: Text.PlainText
                            font.family: Theme.family
                            font.pixelSize: Math.max(Theme.smallestSize, Math.min(Theme.titleSize, Math.round(0.7 * box.width)))
                            font.weight: Font.DemiBold
                            font.features: ({ tnum: 1 })
                            color: Theme.ink

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

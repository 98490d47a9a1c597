import QtQuick

// Words of a length that nobody knows before: a long one is rather a little smaller than broken.
BalancedText {
    id: root

    required property int largestSize
    required property int leastSize
    // Where a layout gives it its width, which depends on the size of its letters.
    property real place: root.width

    font.pixelSize: words.contentWidth > root.place ? Math.max(root.leastSize, Math.floor(root.largestSize * root.place / words.contentWidth)) : root.largestSize

    Text {
        id: words

        width: root.place
        visible: false
        text: root.text
        textFormat: Text.PlainText
        font.family: root.font.family
        font.weight: root.font.weight
        font.pixelSize: root.largestSize
        wrapMode: Text.WordWrap

        Accessible.ignored: true
    }
}

import QtQuick

// Few words, in lines of about the same length: no short word is left alone in the last one.
PlainText {
    id: root

    readonly property int tries: 8
    // What the lines leave of the width.
    property real spare: 0
    // What is made bit by bit may have no text yet that could be read.
    property bool isComplete: false

    // The least width that takes no more lines, found by halves.
    function balance(): void {
        if (!root.isComplete)
            return;
        lines.font = root.font;
        lines.text = root.text;
        lines.width = root.width;
        const wanted = lines.lineCount;
        let least = 0;
        let most = root.width;
        if (wanted > 1 && wanted <= root.maximumLineCount && lines.contentWidth <= root.width) {
            for (let each = 0; each < root.tries; ++each) {
                const middle = (least + most) / 2;
                lines.width = middle;
                if (lines.lineCount > wanted || lines.contentWidth > middle)
                    least = middle;
                else
                    most = middle;
            }
        }
        root.spare = Math.floor(root.width - most);
    }

    leftPadding: root.horizontalAlignment === Text.AlignHCenter ? root.spare / 2 : (root.horizontalAlignment === Text.AlignRight ? root.spare : 0)
    rightPadding: root.spare - root.leftPadding

    Component.onCompleted: {
        root.isComplete = true;
        root.balance();
    }
    onFontChanged: root.balance()
    onTextChanged: root.balance()
    onWidthChanged: root.balance()
    onMaximumLineCountChanged: root.balance()

    Text {
        id: lines

        visible: false
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap

        Accessible.ignored: true
    }
}

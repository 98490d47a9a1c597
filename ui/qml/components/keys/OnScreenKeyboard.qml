pragma ComponentBehavior: Bound

import QtQuick
import "../../theme"

// The keyboard at the foot of a form. Its height is the same on every page, so that nothing above it moves.
Rectangle {
    id: root

    required property string language
    // As `KeyboardLayout` has them: which keys the field needs.
    required property string page
    // The next letter starts a name.
    property bool isCapitalWanted: false
    property real keyHeight: Theme.keyHeight

    property bool isShifted: root.isCapitalWanted
    // The page behind the field's own: "accents", "signs", or "" for none.
    property string pageBehind: ""

    // For a keypad all keys together are one stop.
    readonly property bool isKeyGroup: true

    readonly property var pagesBehind: ({
            ACCENTS: "accents",
            SIGNS: "signs",
            LETTERS: ""
        })
    readonly property real rowGap: 1.5 * Theme.step
    readonly property real keyGap: Theme.step

    signal typed(string text)
    signal erased

    // What a keypad presses is typed into the field, and the keypad stays where it is.
    function press(key: Key): void {
        const isByKeypad = key.activeFocus;
        root.act(key.key);
        if (!isByKeypad)
            return;
        if (key.visible)
            key.forceActiveFocus(Qt.TabFocusReason);
        else
            // Another page of keys has come.
            rows.children[0].children[0].forceActiveFocus(Qt.TabFocusReason);
    }

    function act(key: string): void {
        if (key === "SHIFT")
            root.isShifted = !root.isShifted;
        else if (root.pagesBehind[key] !== undefined)
            root.pageBehind = root.pagesBehind[key];
        else if (key === "DELETE")
            root.erased();
        else
            root.type(key === "SPACE" ? " " : root.faceOf(key));
    }

    function type(text: string): void {
        root.typed(text);
        root.isShifted = root.isCapitalWanted;
        // One foreign letter is rarely followed by another, one digit often.
        if (root.pageBehind === "accents")
            root.pageBehind = "";
    }

    // The sharp s has no capital that starts a name.
    function faceOf(key: string): string {
        return root.isShifted && key !== "ß" ? key.toUpperCase() : key;
    }

    implicitHeight: 5 * root.keyHeight + 4 * root.rowGap + 6 * Theme.step
    color: Theme.keyboardGround

    onIsCapitalWantedChanged: root.isShifted = root.isCapitalWanted
    onPageChanged: {
        root.pageBehind = "";
        root.isShifted = root.isCapitalWanted;
    }

    // A press that misses a key by a hair must not reach what lies below.
    MouseArea {
        anchors.fill: parent
    }

    KeyboardLayout {
        id: layout

        language: root.language
        page: root.pageBehind || root.page
    }

    Column {
        id: rows

        readonly property real unit: Math.min((width - (layout.columns - 1) * root.keyGap) / layout.columns, Theme.widestKey)
        readonly property real rowWidth: layout.columns * unit + (layout.columns - 1) * root.keyGap
        readonly property real rowHeight: (height - (layout.rows.length - 1) * spacing) / layout.rows.length

        anchors.fill: parent
        anchors.margins: 3 * Theme.step
        spacing: root.rowGap

        Repeater {
            model: layout.rows

            Row {
                id: row

                required property string modelData

                readonly property list<string> keys: row.modelData.split(" ")
                readonly property int wideCount: row.keys.filter(key => layout.wide.includes(key)).length
                readonly property real wideWidth: (rows.rowWidth - (row.keys.length - row.wideCount) * rows.unit - (row.keys.length - 1) * root.keyGap) / row.wideCount

                anchors.horizontalCenter: parent.horizontalCenter
                height: rows.rowHeight
                spacing: root.keyGap

                Repeater {
                    model: row.keys

                    Key {
                        id: letter

                        required property string modelData

                        objectName: "key_" + modelData
                        width: layout.wide.includes(modelData) ? row.wideWidth : rows.unit
                        height: row.height
                        key: modelData
                        face: root.faceOf(modelData)
                        isOn: modelData === "SHIFT" && root.isShifted

                        onTyped: root.press(letter)
                    }
                }
            }
        }
    }
}

import QtQuick

// A named line icon in one colour, drawn at the size it is shown.
Image {
    id: root

    required property string name
    required property real size
    property color color: "black"

    width: Math.round(root.size)
    height: width
    sourceSize: Qt.size(width, height)
    source: root.name === "" ? "" : "image://icon/" + root.name + "?color=" + encodeURIComponent(root.color)

    Accessible.ignored: true
}

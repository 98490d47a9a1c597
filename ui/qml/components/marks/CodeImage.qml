import QtQuick
import Kiosk

// A code to be scanned from the screen; `CodePicture` says what the properties mean.
Item {
    id: root

    property string symbology: ""
    property string text: ""
    readonly property CodePicture painted: CodePictures.make(root)

    Binding {
        target: root.painted
        property: "width"
        value: root.width
    }

    Binding {
        target: root.painted
        property: "height"
        value: root.height
    }

    Binding {
        target: root.painted
        property: "symbology"
        value: root.symbology
    }

    Binding {
        target: root.painted
        property: "text"
        value: root.text
    }
}

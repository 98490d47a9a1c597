import QtQuick
import Kiosk

// A code to be scanned from the screen; `CodePicture` says what the property means.
Item {
    id: root

    property string symbology: ""
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
}

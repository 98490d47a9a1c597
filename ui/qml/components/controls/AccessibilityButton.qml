import QtQuick
import "../../theme"

// The way to larger text, high contrast and controls further down. It stands at the top right of every screen.
IconButton {
    objectName: "accessibilityButton"
    iconName: "accessibility"
    isOn: Theme.isEased
    text: qsTr("Easier to use")
}

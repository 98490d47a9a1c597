import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "screens/service"
import "theme"

// The staff area in a window of its own; nothing of it is loaded while customers are served.
ApplicationWindow {
    id: root

    required property ServiceViewModel viewModel

    title: qsTr("Service")
    color: Theme.paper
    font.family: Theme.family

    Binding {
        target: Theme
        property: "scale"
        value: Theme.scaleFor(Math.min(root.width, root.height))
    }

    ServiceScreen {
        anchors.fill: parent
        viewModel: root.viewModel
    }
}

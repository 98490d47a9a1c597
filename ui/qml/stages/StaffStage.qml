import QtQuick
import Kiosk

// The staff area, by its file, so that a customer's kiosk starts without it.
Loader {
    id: root

    required property RootViewModel viewModel
    readonly property bool isUp: root.viewModel.screen === "staff"

    visible: root.isUp

    onStatusChanged: {
        if (root.status === Loader.Error)
            root.viewModel.staffAreaFailed();
    }

    Connections {
        function onStaffAreaChanged(): void {
            if (root.viewModel.staffArea === null)
                root.source = "";
            else
                root.setSource("../screens/service/ServiceScreen.qml", { viewModel: root.viewModel.staffArea });
        }

        target: root.viewModel
    }
}

import QtQuick

// As large as the kiosk's, so that the same number of pixels is painted.
Window {
    width: 1080
    height: 1920
    visible: true

    Text {
        anchors.centerIn: parent
        text: "Welcome"
    }
}

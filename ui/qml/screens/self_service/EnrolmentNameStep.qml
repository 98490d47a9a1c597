import QtQuick
import QtQuick.Layouts
import Kiosk
import "../../components/forms"
import "../../theme"

// Who signs up.
FormPage {
    id: root

    required property EnrolmentViewModel viewModel
    required property bool isWide

    readonly property string title: qsTr("What is your name?")
    // Below a field with a mistake there is more to read.
    readonly property string explanation: root.refused !== null && Theme.textScale > 1 ? "" : qsTr("This is how we will greet you.")
    readonly property string keyboardPage: "name"
    readonly property string otherText: ""
    // Instead of the explanation: before anything is typed.
    readonly property bool saysAwayNote: true
    // Where the keys type, also after a tap beside the fields.
    property TextEntry current: firstName

    // A name begins at the start, after a space and after a hyphen.
    readonly property bool isCapitalWanted: /(^|[\s-])$/.test(root.current.text.slice(0, root.current.cursor))
    readonly property real fieldTop: firstName.fieldTop
    readonly property TextEntry refused: firstName.error !== "" ? firstName : (lastName.error !== "" ? lastName : null)

    function takeFocus(): void {
        root.current.takeFocus();
    }

    function leadToMistake(): void {
        root.refused?.takeFocus();
    }

    function chooseOther(): void {
    }

    shownItem: root.current

    Component.onCompleted: firstName.takeFocus()

    GridLayout {
        width: parent.width
        columns: root.isWide ? 2 : 1
        columnSpacing: 3 * Theme.step
        rowSpacing: 3 * Theme.step

        TextEntry {
            id: firstName

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            fieldName: "firstNameField"
            label: qsTr("First name")
            value: root.viewModel.firstName
            error: root.viewModel.firstNameError
            isReadOnly: root.viewModel.isBusy

            onIsActiveChanged: root.current = isActive ? firstName : root.current
            onEdited: text => root.viewModel.setFirstName(text)
            onAccepted: lastName.text === "" ? lastName.takeFocus() : root.viewModel.goOn()
        }

        TextEntry {
            id: lastName

            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            fieldName: "lastNameField"
            label: qsTr("Last name")
            value: root.viewModel.lastName
            error: root.viewModel.lastNameError
            isReadOnly: root.viewModel.isBusy

            onIsActiveChanged: root.current = isActive ? lastName : root.current
            onEdited: text => root.viewModel.setLastName(text)
            onAccepted: root.viewModel.goOn()
        }
    }
}

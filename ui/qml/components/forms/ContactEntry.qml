import QtQuick
import QtQuick.Layouts
import "../../theme"

// An e-mail, with endings to choose from, or a phone number, with the prefix it gets.
ColumnLayout {
    id: root

    required property bool isPhone
    required property string email
    required property string phone
    // The prefix that numbers without one get, such as "+420".
    required property string phonePrefix
    required property string error
    // What screen readers, and tests, call the fields.
    required property string emailName
    required property string phoneName
    property string emailFieldName: "emailField"
    property string phoneFieldName: "phoneField"
    property list<string> suggestions: []
    property bool isBusy: false
    readonly property Item field: root.isPhone ? phoneField : emailField

    signal emailEdited(text: string)
    signal phoneEdited(text: string)
    signal suggestionChosen(text: string)
    signal accepted

    function takeFocus(): void {
        (root.isPhone ? phoneField : emailField).takeFocus();
    }

    spacing: 3 * Theme.step

    TextEntry {
        id: emailField

        Layout.fillWidth: true
        visible: !root.isPhone
        fieldName: root.emailFieldName
        spokenName: root.emailName
        longest: 254
        inputHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        value: root.email
        error: root.isPhone ? "" : root.error
        isReadOnly: root.isBusy

        onEdited: text => root.emailEdited(text)
        onAccepted: root.accepted()
    }

    EmailEndings {
        Layout.fillWidth: true
        visible: !root.isPhone && root.suggestions.length > 0
        address: root.email
        endings: root.suggestions
        isBusy: root.isBusy

        onChosen: ending => root.suggestionChosen(ending)
    }

    TextEntry {
        id: phoneField

        Layout.fillWidth: true
        visible: root.isPhone
        fieldName: root.phoneFieldName
        spokenName: root.phoneName
        prefix: text.startsWith("+") || text.startsWith("00") ? "" : root.phonePrefix
        longest: 24
        inputHints: Qt.ImhDialableCharactersOnly
        value: root.phone
        error: root.isPhone ? root.error : ""
        isReadOnly: root.isBusy

        onEdited: text => root.phoneEdited(text)
        onAccepted: root.accepted()
    }
}

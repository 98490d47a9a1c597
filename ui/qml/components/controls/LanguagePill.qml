import QtQuick

// One language to choose, in its own words.
Pill {
    id: root

    required property string code
    required property string name
    required property bool isCurrent

    text: root.name
    isSoft: root.isCurrent
    iconName: root.isCurrent ? "check" : ""
    // Only for who reads aloud, to whom the button tells its own state whatever is attached.
    checkable: true
    checked: root.isCurrent

    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("Language: %1").arg(root.name)
    Accessible.onToggleAction: root.clicked()

    onClicked: root.checked = Qt.binding(() => root.isCurrent)
}

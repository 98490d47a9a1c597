pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Kiosk
import "../../components/controls"
import "../../components/forms"
import "../../components/marks"
import "../../components/panels"
import "../../theme"

// Contact data and agreements at a glance; everything is saved in one go.
Item {
    id: root

    required property DetailsViewModel viewModel
    required property bool isWide
    // Whose button gets the focus, "" for none.
    required property string fieldBefore

    readonly property bool isShort: root.height < Theme.shortHeight - 2 * Theme.margin || Theme.textScale > 1

    Flickable {
        id: page

        objectName: "detailsPage"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: actions.top
        anchors.bottomMargin: 3 * Theme.step
        clip: mark.isNeeded
        interactive: mark.isNeeded
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: tile.height

        // In the margin, not on the cards.
        ScrollBar.vertical: ScrollHint {
            id: mark

            page: page

            parent: root
            anchors.left: page.right
            anchors.leftMargin: 2 * Theme.step
            anchors.top: page.top
            anchors.bottom: page.bottom
        }

        TileFrame {
            id: tile

            width: page.width
            height: isLoaded ? body.implicitHeight : 3 * Theme.actionHeight
            tileState: root.viewModel.state
            failedText: qsTr("Your details did not load")
            spokenName: qsTr("Your details")

            skeleton: Column {
                spacing: 2 * Theme.step

                Repeater {
                    model: 3

                    SkeletonCard {
                        width: tile.width
                        height: Theme.actionHeight
                    }
                }
            }

            onRetried: root.viewModel.retry()

            GridLayout {
                id: body

                width: parent.width
                columns: root.isWide ? 2 : 1
                columnSpacing: 6 * Theme.step
                rowSpacing: (root.isShort ? 4 : 6) * Theme.step

                NoteLine {
                    objectName: "detailsTold"
                    Layout.fillWidth: true
                    Layout.columnSpan: body.columns
                    text: root.viewModel.told
                    isBad: root.viewModel.isBad
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    spacing: 2 * Theme.step

                    // Beside the agreements' heading, so that the cards of both columns begin at one height.
                    PlainText {
                        Layout.fillWidth: true
                        visible: root.isWide || !root.isShort
                        text: qsTr("How we reach you")
                        font.pixelSize: Theme.sectionSize
                        font.weight: Font.Bold

                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: root.viewModel.contacts

                        ContactCard {
                            required property string field

                            hasFocus: field === root.fieldBefore
                            Layout.fillWidth: true
                            enabled: !root.viewModel.isBusy

                            onChangeAsked: root.viewModel.openField(field)
                        }
                    }
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    visible: root.viewModel.consents.count > 0
                    spacing: 2 * Theme.step

                    PlainText {
                        Layout.fillWidth: true
                        text: qsTr("What you agree to")
                        font.pixelSize: Theme.sectionSize
                        font.weight: Font.Bold

                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: root.viewModel.consents

                        ConsentRow {
                            required property string agreementId

                            objectName: "consentRow"
                            Layout.fillWidth: true
                            enabled: !root.viewModel.isBusy

                            onTickAsked: root.viewModel.toggleConsent(agreementId)
                            onReadAsked: root.viewModel.openAgreement(agreementId)
                        }
                    }

                    BalancedText {
                        Layout.fillWidth: true
                        text: qsTr("The terms belong to the membership. To end it, please ask our staff.")
                        color: Theme.muted
                        font.pixelSize: Theme.labelSize
                    }
                }
            }
        }
    }

    DetailsActions {
        id: actions

        // Below their columns.
        columnSpacing: root.isWide ? body.columnSpacing : Theme.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        isWide: root.isWide
        isBusy: root.viewModel.isBusy && root.viewModel.state === "loaded"
        primaryText: root.viewModel.primaryText
        secondaryText: root.viewModel.secondaryText

        onPrimaryAsked: root.viewModel.primary()
        onSecondaryAsked: root.viewModel.secondary()
    }
}

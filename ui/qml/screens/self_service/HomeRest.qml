pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../../components/home"
import "../../components/panels"
import "../../theme"

// The rest of the home: credits, the own data, the last purchases, and stamp cards last, since only they may grow.
Column {
    id: root

    required property CreditsTileViewModel credits
    required property RowListViewModel stampCards
    required property RowListViewModel purchases
    required property bool canEdit

    signal detailsAsked

    spacing: 2.5 * Theme.step

    TileFrame {
        objectName: "creditsTile"
        width: root.width
        height: Theme.lineHeight + (credit.isNarrow ? Theme.smallestSize : 0)
        tileState: root.credits.state
        emptyText: qsTr("No credit right now")
        emptyIcon: "credit-card"
        failedText: qsTr("Your credit did not load")
        spokenName: qsTr("Your credit")

        skeleton: SkeletonCard {}

        onRetried: root.credits.retry()

        CreditsRow {
            id: credit

            anchors.fill: parent
            text: root.credits.text
            asOf: root.credits.asOf
        }
    }

    LinkRow {
        objectName: "detailsButton"
        width: root.width
        visible: root.canEdit
        iconName: "user"
        text: qsTr("Your details and agreements")

        onClicked: root.detailsAsked()
    }

    TileFrame {
        objectName: "purchaseTile"
        width: root.width
        height: 2 * Theme.lineHeight + (lastPurchases.isNarrow ? Math.round(3.7 * Theme.labelSize) : 0)
        tileState: root.purchases.state
        emptyText: qsTr("No purchases yet")
        emptyIcon: "store"
        failedText: qsTr("Your purchases did not load")
        spokenName: qsTr("Your last purchases")

        skeleton: SkeletonCard {}

        onRetried: root.purchases.retry()

        PurchaseList {
            id: lastPurchases

            anchors.fill: parent
            isNarrow: root.width < 110 * Theme.step * Theme.textScale
            rows: root.purchases.rows
        }
    }

    TileFrame {
        objectName: "stampTile"
        width: root.width
        height: isLoaded ? Math.max(Theme.lineHeight, stamps.height) : Theme.lineHeight
        tileState: root.stampCards.state
        emptyText: qsTr("No stamp cards right now")
        emptyIcon: "stamp"
        failedText: qsTr("Your stamp cards did not load")
        spokenName: qsTr("Your stamp cards")

        skeleton: SkeletonCard {}

        onRetried: root.stampCards.retry()

        Column {
            id: stamps

            width: parent.width
            spacing: root.spacing

            Repeater {
                model: root.stampCards.rows

                StampRow {
                    width: stamps.width
                }
            }
        }
    }
}

import QtQuick
import Kiosk
import "../../components/home"

// Points and status, which share a card and fail each on its own.
Item {
    id: root

    required property PointsTileViewModel points
    required property StatusTileViewModel status

    height: card.visible ? card.implicitHeight : 0

    PointsCard {
        id: card

        objectName: "pointsCard"
        width: root.width
        visible: tileState !== "absent" || isBadgeShown
        tileState: root.points.state
        balance: root.points.balance
        unit: root.points.unit
        moneyValue: root.points.moneyValue
        expiring: root.points.expiring
        asOf: root.points.asOf
        statusName: root.status.hasProgress ? root.status.name : ""
        isBadgeShown: root.status.state !== "absent" && root.status.state !== "empty"
        isExpiringFailed: root.points.isExpiringFailed

        onRetried: root.points.retry()

        StatusBadge {
            anchors.fill: parent
            isFlat: card.isStacked
            tileState: root.status.state
            name: root.status.name
            hasProgress: root.status.hasProgress
            progress: root.status.progress
            progressText: root.status.progressText
            nextText: root.status.nextText
            missingText: root.status.missingText

            onRetried: root.status.retry()
        }
    }
}

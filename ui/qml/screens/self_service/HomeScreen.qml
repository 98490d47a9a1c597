import QtQuick
import QtQuick.Controls.Basic
import Kiosk
import "../../components/controls"
import "../../components/home"
import "../../theme"

// The customer's home: points first, then what can be used now, what can be had, and the rest.
Rectangle {
    id: root

    required property HomeViewModel viewModel

    readonly property bool isWide: root.width > root.height
    readonly property bool isLow: root.isWide && root.height < Theme.lowHeight

    signal privacyAsked
    signal accessibilityAsked

    // Where the initials are, in the window.
    function avatarPlace(): rect {
        return header.avatar.mapToItem(null, 0, 0, header.avatar.width, header.avatar.height);
    }

    color: Theme.paper

    // From the header, too, which stays in use beside the sheet.
    Keys.onEscapePressed: root.viewModel.sheet.close()

    HomeHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: root.isLow ? 3 * Theme.step : root.isWide ? 4 * Theme.step : Theme.margin
        height: Math.round((root.isWide ? 13 : 16) * Theme.step * Theme.textScale)
        greeting: root.viewModel.greeting
        subtitle: root.viewModel.subtitle
        initials: root.viewModel.initials
        otherLanguage: root.viewModel.otherLanguage

        onDone: root.viewModel.done()
        onPrivacyAsked: root.privacyAsked()
        onAccessibilityAsked: root.accessibilityAsked()
        onOtherLanguageChosen: root.viewModel.speakOtherLanguage()
    }

    Flickable {
        id: page

        objectName: "homePage"

        readonly property real topSpace: (root.isWide ? 1 : 2) * Theme.step
        readonly property real tileGap: 4 * Theme.step
        readonly property real columnGap: 6 * Theme.step
        // Large letters need more of the width for the lists.
        readonly property real leftShare: Theme.textScale > 1 ? 0.46 : 0.48
        readonly property real leftWidth: root.isWide ? leftShare * (width - 2 * Theme.margin - columnGap) : width - 2 * Theme.margin

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: (root.isLow ? 2 : 3) * Theme.step
        enabled: !root.viewModel.sheet.isOpen
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: Math.max(lists.y + lists.height, rest.y + rest.height) + (root.isWide ? 3 * Theme.step : Theme.margin)

        ScrollBar.vertical: ScrollHint {
            page: page
        }

        HomePoints {
            id: points

            x: Theme.margin
            y: page.topSpace
            width: page.leftWidth
            points: root.viewModel.points
            status: root.viewModel.status
        }

        HomeLists {
            id: lists

            x: root.isWide ? points.x + points.width + page.columnGap : Theme.margin
            y: root.isWide ? page.topSpace : points.y + points.height + (points.height > 0 ? page.tileGap : 0)
            width: root.isWide ? page.width - x - Theme.margin : page.leftWidth
            vouchers: root.viewModel.vouchers
            rewards: root.viewModel.rewards
            recommendations: root.viewModel.recommendations
            isLow: root.isLow

            onVoucherOpened: voucherId => root.viewModel.sheet.openVoucher(voucherId)
            onRewardOpened: rewardId => root.viewModel.sheet.openReward(rewardId)
        }

        HomeRest {
            id: rest

            x: Theme.margin
            y: root.isWide ? points.y + points.height + (points.height > 0 ? page.tileGap : 0) : lists.y + lists.height + page.tileGap
            width: page.leftWidth
            credits: root.viewModel.credits
            stampCards: root.viewModel.stampCards
            purchases: root.viewModel.purchases
            canEdit: root.viewModel.canEdit

            onDetailsAsked: root.viewModel.openDetails()
        }
    }

    // Below the header: the way out stays in reach.
    HomeSheet {
        objectName: "homeSheet"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.step
        viewModel: root.viewModel.sheet
    }
}

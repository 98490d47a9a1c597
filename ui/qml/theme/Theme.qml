pragma Singleton

import QtQuick

// Every colour, size and duration of the product. Sizes are drawn for a screen whose short side is 1080 px
// and follow the window by `scale`; `textScale` is the large-text mode.
QtObject {
    id: root

    property real scale: 1
    property real textScale: 1
    property bool isMotionOn: true

    readonly property color paper: "#F6F4EF"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#1B1F24"
    readonly property color muted: "#4D545F"
    readonly property color line: "#8A8F98"
    readonly property color hairline: "#E4E0D7"
    readonly property color accent: "#0B5D45"
    readonly property color accentInk: "#FFFFFF"
    readonly property color accentPressed: "#084A37"
    readonly property color accentInkMuted: "#D3E6DE"
    readonly property color soft: "#DDEFE7"
    readonly property color sweet: "#F2B04A"
    readonly property color danger: "#A3221B"
    readonly property color dangerSoft: "#F8E3E0"
    readonly property color info: "#1B5594"
    readonly property color lensGround: "#262B33"
    readonly property color keyboardGround: "#E4E0D7"
    readonly property color keyEdge: "#C9C4B8"
    readonly property color skeleton: "#ECE8DF"
    readonly property color dotOff: "#C9CCD3"
    readonly property color accentLine: "#3F7F6A"
    readonly property color veil: "#B31B1F24"

    readonly property string family: "Inter"

    readonly property int displaySize: Math.round(128 * root.scale * root.textScale)
    readonly property int headingSize: Math.round(88 * root.scale * root.textScale)
    readonly property int noticeSize: Math.round(68 * root.scale * root.textScale)
    readonly property int questionSize: Math.round(76 * root.scale * root.textScale)
    readonly property int titleSize: Math.round(52 * root.scale * root.textScale)
    readonly property int sectionSize: Math.round(42 * root.scale * root.textScale)
    readonly property int actionSize: Math.round(40 * root.scale * root.textScale)
    readonly property int bodySize: Math.round(36 * root.scale * root.textScale)
    readonly property int labelSize: Math.round(30 * root.scale * root.textScale)
    readonly property int smallestSize: Math.round(27 * root.scale * root.textScale)
    readonly property int keySize: Math.round(40 * root.scale * root.textScale)

    readonly property real tightTracking: -0.02 * root.headingSize
    readonly property real headingLine: 1.05
    readonly property real bodyLine: 1.2

    readonly property int step: Math.max(1, Math.round(8 * root.scale))
    readonly property int gap: 2 * root.step
    readonly property int margin: 7 * root.step
    readonly property int cardRadius: 4 * root.step
    readonly property int controlRadius: Math.round(28 * root.scale)
    readonly property int actionHeight: Math.round(132 * root.scale)
    readonly property int pillHeight: Math.round(84 * root.scale)
    readonly property int rowHeight: Math.round(160 * root.scale * root.textScale)
    readonly property int lineHeight: Math.round(108 * root.scale * root.textScale)
    readonly property int rewardHeight: Math.round(304 * root.scale * root.textScale)
    readonly property int narrowestTile: Math.round(270 * root.scale * root.textScale)
    readonly property int ringSize: Math.round(230 * root.scale * root.textScale)
    readonly property int keyHeight: Math.round(112 * root.scale)
    readonly property int lowKeyHeight: Math.round(84 * root.scale)
    readonly property int widestKey: Math.round(320 * root.scale)
    readonly property int trayWidth: Math.round(620 * root.scale)
    readonly property int widestCard: Math.round(820 * root.scale)
    // Screens below these heights have little room, lying and standing.
    readonly property int lowHeight: Math.round(1050 * root.scale)
    readonly property int tallHeight: Math.round(1800 * root.scale)
    readonly property int widestText: Math.round(1200 * root.scale)
    readonly property int lensSize: Math.round(740 * root.scale)
    readonly property int smallestLens: Math.round(360 * root.scale)
    readonly property int widestHeading: Math.round(690 * root.scale * root.textScale)
    readonly property int lensInset: Math.round(36 * root.scale)
    readonly property int ringThickness: Math.round(22 * root.scale)
    readonly property int choiceHeight: Math.round(208 * root.scale * root.textScale)
    readonly property int previewHeight: Math.round(560 * root.scale)
    readonly property int lowPreviewHeight: Math.round(400 * root.scale)
    readonly property int flatPreviewHeight: Math.round(290 * root.scale)
    readonly property int barcodeHeight: Math.round(240 * root.scale)
    readonly property int qrSize: Math.round(380 * root.scale)
    readonly property int lowBarcodeHeight: Math.round(170 * root.scale)
    readonly property int lowQrSize: Math.round(290 * root.scale)
    readonly property int drawingSize: Math.round(440 * root.scale)
    readonly property int border: Math.max(1, Math.round(2 * root.scale))
    readonly property int focusBorder: Math.max(2, Math.round(4 * root.scale))

    readonly property int listStaysMs: 15000
    // What comes sooner after a tap may be its second half.
    readonly property int secondTapMs: 700
    readonly property int turnMs: 1100
    readonly property int breathMs: 4200
    readonly property int breathStepMs: 120
    readonly property int moveMs: root.isMotionOn ? 220 : 0

    // Drawn for 1080 px. Smaller panels are looked at from nearer, though not by as much as they are smaller.
    function scaleFor(shortSide: real): real {
        return Math.max(shortSide / 1080, Math.min(shortSide, 800) / 1000);
    }
}

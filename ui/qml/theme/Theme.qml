pragma Singleton

import QtQuick
import Kiosk

// Every colour, size and duration of the product. Sizes are drawn for a screen whose short side is 1080 px
// and follow the window by `scale`; `textScale` is the large-text mode. What a visitor chose comes in from outside.
QtObject {
    id: root

    property real scale: 1
    property real textScale: 1
    property bool isHighContrast: false
    // Whether the visitor has chosen anything that makes the kiosk easier to use.
    property bool isEased: false
    readonly property string name: root.isHighContrast ? "contrast" : Appearance.theme
    readonly property bool isMotionOn: Appearance.isMotionOn

    readonly property ColorSet light: LightColors {}
    readonly property ColorSet dark: DarkColors {}
    readonly property ColorSet contrast: ContrastColors {}
    readonly property ColorSet colors: ({ dark: root.dark, contrast: root.contrast })[root.name] ?? root.light
    // High contrast is nobody's brand.
    readonly property var brand: root.name === "contrast" ? ({}) : BrandShades.of(Appearance.accent, Appearance.sweet, {
        paper: root.colors.paper,
        surface: root.colors.surface,
        keyboardGround: root.colors.keyboardGround,
        accent: root.colors.accent,
        accentInk: root.colors.accentInk,
        sweet: root.colors.sweet
    })

    readonly property color paper: root.colors.paper
    readonly property color surface: root.colors.surface
    readonly property color ink: root.colors.ink
    readonly property color muted: root.colors.muted
    readonly property color line: root.colors.line
    readonly property color hairline: root.colors.hairline
    readonly property color accent: root.brand.accent ?? root.colors.accent
    readonly property color accentInk: root.brand.accentInk ?? root.colors.accentInk
    readonly property color accentPressed: root.brand.accentPressed ?? root.colors.accentPressed
    readonly property color accentInkMuted: root.brand.accentInkMuted ?? root.colors.accentInkMuted
    readonly property color accentLine: root.brand.accentLine ?? root.colors.accentLine
    readonly property color accentSweet: root.brand.accentSweet ?? root.colors.accentSweet
    readonly property color soft: root.brand.soft ?? root.colors.soft
    readonly property color sweet: root.brand.sweet ?? root.colors.sweet
    readonly property color sweetInk: root.brand.sweetInk ?? root.colors.sweetInk
    readonly property color danger: root.colors.danger
    readonly property color dangerInk: root.colors.dangerInk
    readonly property color dangerSoft: root.colors.dangerSoft
    readonly property color info: root.colors.info
    readonly property color focus: root.colors.focus
    readonly property color lensGround: root.colors.lensGround
    readonly property color lensInk: root.colors.lensInk
    readonly property color keyboardGround: root.colors.keyboardGround
    readonly property color keyEdge: root.colors.keyEdge
    readonly property color skeleton: root.colors.skeleton
    readonly property color veil: root.colors.veil
    // Codes and pictures of them are dark on white in every theme: that is how they are read.
    readonly property color codeGround: "#FFFFFF"
    readonly property color codeInk: "#1B1F24"

    readonly property real drawnPixelsPerMm: 4.034
    readonly property real leastZoom: 0.85
    // With fewer of what is drawn on the short side a form and its keyboard leave the screen.
    readonly property real leastDrawn: 960
    readonly property string family: Appearance.family

    readonly property int displaySize: Math.round(128 * root.scale * root.textScale)
    readonly property int headingSize: Math.round(88 * root.scale * root.textScale)
    readonly property int noticeSize: Math.round(68 * root.scale * root.textScale)
    readonly property int questionSize: Math.round(76 * root.scale * root.textScale)
    readonly property int titleSize: Math.round(52 * root.scale * root.textScale)
    readonly property int sectionSize: Math.round(42 * root.scale * root.textScale)
    readonly property int actionSize: Math.round(40 * root.scale * root.textScale)
    readonly property int bodySize: Math.round(36 * root.scale * root.textScale)
    readonly property int labelSize: Math.max(root.leastSize, Math.round(30 * root.scale * root.textScale))
    readonly property int smallestSize: root.leastSize
    // Capitals of 4.8 mm, of 7.3 mm in large text (ADA 707.7.2, EN 301 549 5.1.4); those of Inter are 0.727 em.
    readonly property int leastSize: Math.round((root.textScale > 1 ? 41 : 27) * root.scale)
    // In a circle that does not grow with the text.
    readonly property int initialsSize: Math.round(42 * root.scale)
    readonly property int keySize: Math.round(40 * root.scale * root.textScale)

    readonly property real tightTracking: -0.02 * root.headingSize
    readonly property real headingLine: 1.05
    readonly property real bodyLine: 1.2

    readonly property int step: Math.max(1, Math.round(8 * root.scale))
    readonly property int gap: 2 * root.step
    readonly property int margin: 7 * root.step
    readonly property int cardRadius: 4 * root.step
    // Of a page of which there is more: how high it fades.
    readonly property int scrollEdge: 3 * root.step
    readonly property int controlRadius: Math.round(28 * root.scale)
    readonly property int actionHeight: Math.round(132 * root.scale)
    readonly property int pillHeight: Math.round(84 * root.scale)
    readonly property int rowHeight: Math.round(160 * root.scale * root.textScale)
    readonly property int lineHeight: Math.round(108 * root.scale * root.textScale)
    readonly property int pictureHeight: Math.round(132 * root.scale * root.textScale)
    readonly property int thumbSize: Math.round(192 * root.scale)
    readonly property int rewardHeight: root.pictureHeight + Math.round(212 * root.scale * root.textScale)
    readonly property int lowRewardHeight: Math.round(306 * root.scale * root.textScale)
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
    // A standing screen whose controls are all in its lower part; no form gets by with less.
    readonly property int leastLowHeight: Math.round(1280 * root.scale)
    readonly property int shortHeight: Math.round(1400 * root.scale)
    readonly property int widestText: Math.round(1200 * root.scale)
    readonly property int widestSheet: Math.round(1440 * root.scale)
    readonly property int lensSize: Math.round(740 * root.scale)
    readonly property int smallestLens: Math.round(360 * root.scale)
    readonly property int widestHeading: Math.round(690 * root.scale * root.textScale)
    readonly property int lensInset: Math.round(36 * root.scale)
    readonly property int pointerSize: Math.round(88 * root.scale)
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
    // Black cards on black ground need an edge.
    readonly property int cardBorder: root.name === "contrast" ? root.border : 0
    readonly property int border: Math.max(1, Math.round(2 * root.scale))
    readonly property int focusBorder: Math.max(2, Math.round(4 * root.scale))

    readonly property int listStaysMs: 15000
    // What comes sooner after a tap may be its second half.
    readonly property int secondTapMs: 700
    readonly property int turnMs: 1100
    readonly property int guideMs: 2400
    readonly property int breathMs: 4200
    readonly property int breathStepMs: 120
    readonly property int moveMs: root.isMotionOn ? 220 : 0

    // Drawn for 1080 px of a 21.5 inch screen. A screen whose millimetres are known follows them, as far as what
    // is drawn still fits on it; smaller panels are looked at from nearer, though not by as much as they are smaller.
    function scaleFor(shortSide: real): real {
        const fitting = Math.max(shortSide / 1080, Math.min(shortSide, 800) / 1000);
        const measured = Appearance.pixelsPerMm > 0 ? Appearance.pixelsPerMm / root.drawnPixelsPerMm : fitting;
        return Math.max(root.leastZoom * fitting, Math.min(Math.max(fitting, shortSide / root.leastDrawn), measured));
    }
}

import QtQuick

// The colours of one theme. `tests/screens/test_theme.py` holds every pair to its contrast.
QtObject {
    required property color paper
    required property color surface
    required property color ink
    required property color muted
    required property color line
    required property color hairline
    required property color accent
    required property color accentInk
    required property color accentPressed
    required property color accentInkMuted
    required property color accentLine
    required property color accentSweet
    required property color soft
    required property color sweet
    required property color sweetInk
    required property color danger
    required property color dangerInk
    required property color dangerSoft
    required property color info
    required property color focus
    required property color lensGround
    required property color lensInk
    required property color keyboardGround
    required property color keyEdge
    required property color skeleton
    required property color veil
}

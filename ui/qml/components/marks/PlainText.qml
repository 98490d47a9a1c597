import QtQuick
import "../../theme"

// Text as the product sets it: bundled font, wrapped, never read as markup.
Text {
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}

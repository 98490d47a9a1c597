import QtQuick

// Which keys stand where. A letter types itself; the words in capitals are keys that do something.
// The keys named in `wide` share what their row leaves over.
QtObject {
    id: root

    // A language code such as "cs".
    required property string language
    // "name", "accents", "email" or "phone".
    required property string page

    readonly property bool isQwertz: root.language === "cs" || root.language === "de"
    readonly property var rows: root.page === "phone" ? root.phone : (root.page === "email" ? root.email : (root.page === "accents" ? root.accents : root.letters))
    readonly property int columns: root.page === "phone" ? 3 : (root.page === "email" || root.language === "en" && root.page === "name" ? 10 : 11)
    readonly property var wide: root.page === "email" ? ["DELETE", "@", "-", "+", "."] : ["SHIFT", "DELETE", "SPACE", "LETTERS"]

    readonly property var letters: root.language === "cs" ? root.czech : (root.language === "de" ? root.german : root.english)
    readonly property var czech: [
        "ě š č ř ž ý á í é ó",
        "q w e r t z u i o p ú",
        "a s d f g h j k l ů",
        "SHIFT y x c v b n m DELETE",
        "ACCENTS ď ť ň SPACE ' -"
    ]
    readonly property var german: [
        "q w e r t z u i o p ü",
        "a s d f g h j k l ö ä",
        "SHIFT y x c v b n m ß DELETE",
        "ACCENTS SPACE ' -"
    ]
    readonly property var english: [
        "q w e r t y u i o p",
        "a s d f g h j k l",
        "SHIFT z x c v b n m DELETE",
        "ACCENTS SPACE ' -"
    ]
    // Visitors bring names from all over Europe, whatever language they read.
    readonly property var accents: [
        "á à â ä ã å ą æ ă č ç",
        "ć ď đ é è ê ë ě ę í î",
        "ï ľ ł ň ñ ń ó ò ô ö ő",
        "SHIFT ø ř š ś ş ß ť ú DELETE",
        "LETTERS ù û ü ů ű ý ž ź ż"
    ]
    readonly property var email: [
        "1 2 3 4 5 6 7 8 9 0",
        root.isQwertz ? "q w e r t z u i o p" : "q w e r t y u i o p",
        "a s d f g h j k l",
        root.isQwertz ? "_ y x c v b n m DELETE" : "_ z x c v b n m DELETE",
        "@ - + ."
    ]
    readonly property var phone: ["1 2 3", "4 5 6", "7 8 9", "+ 0 DELETE"]
}

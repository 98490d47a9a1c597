import QtQuick

// Which keys stand where. A letter types itself; the words in capitals are keys that do something.
// The keys named in `wide` share what their row leaves over.
QtObject {
    id: root

    // A language code such as "cs".
    required property string language
    // "name", "text", "email", "phone", "number", "digits", "code" or "password"; "accents" and
    // "signs" are the pages behind some of them.
    required property string page

    readonly property bool isQwertz: ["cs", "sk", "de"].includes(root.language)
    readonly property var rows: root.pages[root.page] ?? root.letters
    readonly property int columns: root.isPad ? 3 : (root.hasTenColumns ? 10 : 11)
    readonly property bool isPad: ["phone", "number", "digits"].includes(root.page)
    readonly property bool hasTenColumns: ["email", "code", "password", "signs"].includes(root.page) || !root.isQwertz && root.page !== "accents"
    readonly property var wide: root.page === "email" ? ["DELETE", "@", "-", "+", "."] : ["SHIFT", "DELETE", "SPACE", "LETTERS"]

    readonly property var pages: ({
            accents: root.accents,
            signs: root.signs,
            text: root.letters.map(row => row.replace("ACCENTS", "SIGNS ACCENTS")),
            email: root.email,
            phone: ["1 2 3", "4 5 6", "7 8 9", "+ 0 DELETE"],
            number: ["1 2 3", "4 5 6", "7 8 9", ", 0 DELETE"],
            digits: ["1 2 3", "4 5 6", "7 8 9", "0 DELETE"],
            code: root.code,
            password: root.password
        })

    readonly property var letters: root.alphabets[root.language] ?? root.alphabets.en
    readonly property var alphabets: ({
            cs: [
                "ě š č ř ž ý á í é ó",
                "q w e r t z u i o p ú",
                "a s d f g h j k l ů",
                "SHIFT y x c v b n m DELETE",
                "ACCENTS ď ť ň SPACE ' -"
            ],
            sk: [
                "ľ š č ť ž ý á í é ó",
                "q w e r t z u i o p ú",
                "a s d f g h j k l ô ä",
                "SHIFT y x c v b n m DELETE",
                "ACCENTS ď ň ĺ ŕ SPACE ' -"
            ],
            de: [
                "q w e r t z u i o p ü",
                "a s d f g h j k l ö ä",
                "SHIFT y x c v b n m ß DELETE",
                "ACCENTS SPACE ' -"
            ],
            pl: [
                "ą ć ę ł ń ó ś ź ż",
                "q w e r t y u i o p",
                "a s d f g h j k l",
                "SHIFT z x c v b n m DELETE",
                "ACCENTS SPACE ' -"
            ],
            en: [
                "q w e r t y u i o p",
                "a s d f g h j k l",
                "SHIFT z x c v b n m DELETE",
                "ACCENTS SPACE ' -"
            ]
        })
    // Visitors bring names from all over Europe, whatever language they read.
    readonly property var accents: [
        "á à â ä ã å ą æ ă č ç",
        "ć ď đ é è ê ë ě ę í î",
        "ï ĺ ľ ł ň ñ ń ó ò ô ö",
        "SHIFT ő ø ŕ ř š ś ş ß ť DELETE",
        "LETTERS ú ù û ü ů ű ý ž ź ż"
    ]
    readonly property var signs: [
        "1 2 3 4 5 6 7 8 9 0",
        "! ? @ # $ % & * + =",
        "( ) / : ; , . - _ '",
        "LETTERS SPACE DELETE"
    ]
    readonly property var email: [
        "1 2 3 4 5 6 7 8 9 0",
        root.topLetters,
        "a s d f g h j k l",
        "_ " + root.lowLetters + " DELETE",
        "@ - + ."
    ]
    readonly property var code: [
        "1 2 3 4 5 6 7 8 9 0",
        root.topLetters.toUpperCase(),
        "A S D F G H J K L",
        root.lowLetters.toUpperCase() + " - DELETE"
    ]
    readonly property var password: [
        "1 2 3 4 5 6 7 8 9 0",
        root.topLetters,
        "a s d f g h j k l",
        "SHIFT " + root.lowLetters + " DELETE",
        "SIGNS . - SPACE _ ! ?"
    ]
    readonly property string topLetters: root.isQwertz ? "q w e r t z u i o p" : "q w e r t y u i o p"
    readonly property string lowLetters: root.isQwertz ? "y x c v b n m" : "z x c v b n m"
}

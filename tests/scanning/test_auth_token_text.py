from __future__ import annotations

import json

import pytest

from kiosk.domain.scan_code import AuthTokenScan
from kiosk.scanning.auth_token_text import read_auth_token

APPLICATION = "86e05affc7a7abefcd513ab400"
REQUEST = "8fcd07f1" * 9
TOKEN = AuthTokenScan("A1B2C3", REQUEST)
WITH_APPLICATION = AuthTokenScan("A1B2C3", REQUEST, APPLICATION)


@pytest.mark.parametrize(
    "text",
    [
        f"https://shop.example/login?token=A1B2C3&token_request_id={REQUEST}",
        f"https://shop.example/?lang=cs&token_request_id={REQUEST}&authentication_token=A1B2C3#top",
        f"myshop://kiosk?token=A1B2C3&tokenRequestId={REQUEST}",
        f"https://shop.example/#/kiosk?token=A1B2C3&token_request_id={REQUEST}",
        f"token=A1B2C3&token_request_id={REQUEST}",
        json.dumps({"token": "A1B2C3", "token_request_id": REQUEST}),
        json.dumps({"authentication_token": "A1B2C3", "token_request_id": REQUEST, "valid_to": None}),
        f"A1B2C3|{REQUEST}",
        f"A1B2C3;{REQUEST}",
        f"A1B2C3,{REQUEST}",
        f"A1B2C3:{REQUEST}",
        f"A1B2C3 {REQUEST}",
    ],
)
def test_a_token_is_read_from_each_layout(text: str) -> None:
    assert read_auth_token(text) == TOKEN


@pytest.mark.parametrize(
    "text",
    [
        f"https://shop.example/?token=A1B2C3&token_request_id={REQUEST}&application_id={APPLICATION}",
        json.dumps({"token": "A1B2C3", "token_request_id": REQUEST, "application_id": APPLICATION}),
        f"A1B2C3|{REQUEST}|{APPLICATION}",
    ],
)
def test_the_application_is_read_where_it_is_named(text: str) -> None:
    assert read_auth_token(text) == WITH_APPLICATION


def test_a_numeric_token_may_be_a_json_number() -> None:
    assert read_auth_token(json.dumps({"token": 123456, "token_request_id": REQUEST})) == AuthTokenScan(
        "123456", REQUEST
    )


@pytest.mark.parametrize(
    "text",
    [
        "4006381333931",
        "https://shop.example/?card=4006381333931",
        f"https://shop.example/?token=&token_request_id={REQUEST}",
        f"https://shop.example/?token=A1&token=B2&token_request_id={REQUEST}",
        f"https://shop.example/?token=A1%00B2&token_request_id={REQUEST}",
        f"https://shop.example/?token=..%2F..%2Fusers&token_request_id={REQUEST}",
        f"https://shop.example/?token=A1%26admin%3D1&token_request_id={REQUEST}",
        "https://shop.example/?token=A1B2C3&token_request_id=" + "a" * 129,
        f"http://[::1/?token=A1B2C3&token_request_id={REQUEST}",
        "https://shop.example/?" + "&".join(f"a{n}=1" for n in range(50)),
        json.dumps({"token": ["A1B2C3"], "token_request_id": REQUEST}),
        json.dumps({"token": True, "token_request_id": REQUEST}),
        f'{{"token": "A1", "token": "B2", "token_request_id": "{REQUEST}"}}',
        "{" + '"a":{' * 200,
        '{"a":' * 500,
        "{not json}",
        "Jana Novotná",
        f"A1B2C3|{REQUEST}|a|b",
        f"A1B2C3|{REQUEST};a b",
    ],
)
def test_anything_else_is_no_token(text: str) -> None:
    assert read_auth_token(text) is None

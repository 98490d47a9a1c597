"""The auth token of a shop's phone app, read from text.

CareCloud defines no layout for the QR code, so three are read: a URL (or bare query) with the values in its
query, a JSON object, and the values joined by a separator. Every value must fit a strict grammar, so
nothing of the text can reach a path, a query or a log in disguise.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlsplit

from kiosk.domain.scan_code import AuthTokenScan

_TOKEN = re.compile(r"[A-Za-z0-9_-]{1,64}")
_REQUEST_ID = re.compile(r"[A-Za-z0-9_-]{8,128}")
_APPLICATION_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

# Joined values carry no names, so their shape must tell them from a card number with a space in it.
_JOINED = re.compile(
    r"(?P<token>[A-Za-z0-9]{4,32})(?P<separator>[|;,:]|\s+)(?P<request>[A-Za-z0-9_-]{16,128})"
    r"(?:(?P=separator)(?P<application>[A-Za-z0-9_-]{1,64}))?"
)

# Spellings without underscores and case: token_request_id, tokenRequestId and TOKEN_REQUEST_ID are one.
_TOKEN_KEYS = frozenset({"token", "authenticationtoken", "authtoken"})
_REQUEST_KEYS = frozenset({"tokenrequestid"})
_APPLICATION_KEYS = frozenset({"applicationid"})

_MAX_FIELDS = 32


def read_auth_token(text: str) -> AuthTokenScan | None:
    """The token in `text` (already cleaned), or None if it holds none in any of the three layouts."""
    if text.startswith("{"):
        return _from_json(text)
    if "=" in text:
        return _from_query(text)
    return _from_joined(text)


def _from_query(text: str) -> AuthTokenScan | None:
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    # Single-page apps keep their query behind the fragment; a bare query has neither "?" nor a scheme.
    fragment = parts.fragment.partition("?")[2] or parts.fragment
    bare = text if not parts.scheme and not parts.query else ""
    for query in (parts.query, fragment, bare):
        try:
            pairs = parse_qsl(query, max_num_fields=_MAX_FIELDS)
        except ValueError:
            continue
        found = _from_pairs(pairs)
        if found is not None:
            return found
    return None


def _from_json(text: str) -> AuthTokenScan | None:
    try:
        # Pairs, not a dict: a repeated key must be seen, or two readers could understand two things.
        pairs = json.loads(text, object_pairs_hook=list)
    except (ValueError, RecursionError):
        return None
    if not isinstance(pairs, list):
        return None
    return _from_pairs((key, _as_text(value)) for key, value in pairs)


def _as_text(value: object) -> str:
    """Numeric tokens may arrive as numbers; anything else that is not text fits no grammar."""
    if isinstance(value, bool):
        return ""
    return str(value) if isinstance(value, int) else value if isinstance(value, str) else ""


def _from_pairs(pairs: Iterable[tuple[str, str]]) -> AuthTokenScan | None:
    tokens, requests, applications = set[str](), set[str](), set[str]()
    for key, value in pairs:
        name = key.replace("_", "").lower()
        if name in _TOKEN_KEYS:
            tokens.add(value)
        elif name in _REQUEST_KEYS:
            requests.add(value)
        elif name in _APPLICATION_KEYS:
            applications.add(value)
    if len(tokens) != 1 or len(requests) != 1 or len(applications) > 1:
        return None
    return _checked(tokens.pop(), requests.pop(), applications.pop() if applications else None)


def _from_joined(text: str) -> AuthTokenScan | None:
    match = _JOINED.fullmatch(text)
    return _checked(match["token"], match["request"], match["application"]) if match else None


def _checked(token: str, request_id: str, application_id: str | None) -> AuthTokenScan | None:
    if not _TOKEN.fullmatch(token) or not _REQUEST_ID.fullmatch(request_id):
        return None
    if application_id == "":
        application_id = None
    if application_id is not None and not _APPLICATION_ID.fullmatch(application_id):
        return None
    return AuthTokenScan(token, request_id, application_id)

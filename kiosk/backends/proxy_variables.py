"""The proxy variables of the environment, judged before httpx does so in words for programmers."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping

import httpx

_PROXIES = ("http_proxy", "https_proxy", "all_proxy")
_EXCEPTIONS = "no_proxy"


def proxy_mistakes(environ: Mapping[str, str]) -> list[str]:
    """A sentence for each variable that cannot be used. None repeats a value: it may hold a password.

    As everywhere, a name in small letters comes before the same in capitals.
    """
    return [*_mistakes_of_proxies(environ), *_mistakes_of_exceptions(environ)]


def _mistakes_of_proxies(environ: Mapping[str, str]) -> Iterator[str]:
    for lower in _PROXIES:
        name, value = _in_force(lower, environ)
        if not value:
            continue
        try:
            url = httpx.URL(value if "://" in value else f"http://{value}")
        except (httpx.InvalidURL, ValueError):
            url = httpx.URL("")
        if url.scheme not in ("", "http", "https"):
            yield f"{name} (in the environment): only proxies of the kinds http:// and https:// can be used"
        elif not url.host:
            yield f"{name} (in the environment): not the address of a proxy, such as http://proxy:3128"


def _mistakes_of_exceptions(environ: Mapping[str, str]) -> Iterator[str]:
    name, value = _in_force(_EXCEPTIONS, environ)
    for number, host in enumerate(value.split(","), 1):
        try:
            httpx.URL(_as_address(host.strip()))
        except (httpx.InvalidURL, ValueError):
            yield f"{name} (in the environment): entry {number} is no host, domain or address"


def _as_address(host: str) -> str:
    """As httpx reads it."""
    if "://" in host:
        return host
    try:
        ipaddress.IPv6Address(host.partition("/")[0])
    except ValueError:
        return f"all://*{host}"
    return f"all://[{host}]"


def _in_force(lower: str, environ: Mapping[str, str]) -> tuple[str, str]:
    name = lower if lower in environ else lower.upper()
    return name, environ.get(name, "").strip()

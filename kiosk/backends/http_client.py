"""The connections themselves: whom they trust, which proxies they take, how long and how large."""

from __future__ import annotations

import http.cookiejar
import os
import ssl
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import httpx
import truststore

from kiosk.backends.proxy_variables import proxy_mistakes
from kiosk.config_address import is_loopback
from kiosk.config_loading import ConfigError


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how large, for every request; seconds and bytes."""

    total_s: float = 8.0
    connect_s: float = 2.0
    read_s: float = 4.0
    body_bytes: int = 2 * 1024 * 1024
    connections: int = 8
    keepalive_s: float = 120.0


def new_client(
    base_url: str, limits: Limits, ca_file: Path | None, wire: httpx.AsyncBaseTransport | None
) -> httpx.AsyncClient:
    """A client for one host; `wire` replaces the network.

    Raises `OSError` for an unusable `ca_file`, and `ConfigError` naming a proxy variable of the environment
    that cannot be used.
    """
    # Proxies come from the environment; one for this very machine makes no sense.
    has_proxies = not is_loopback(httpx.URL(base_url).host)
    if has_proxies and (mistakes := proxy_mistakes(os.environ)):
        raise ConfigError(mistakes)
    return httpx.AsyncClient(
        verify=_trust(ca_file),
        transport=wire,
        http2=False,
        follow_redirects=False,
        trust_env=has_proxies,
        timeout=httpx.Timeout(limits.read_s, connect=limits.connect_s),
        limits=httpx.Limits(
            max_connections=limits.connections,
            max_keepalive_connections=limits.connections,
            keepalive_expiry=limits.keepalive_s,
        ),
        # A cookie set for one customer must not go out with the next one's requests.
        cookies=http.cookiejar.CookieJar(http.cookiejar.DefaultCookiePolicy(allowed_domains=[])),
        headers={
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": _user_agent(),
        },
    )


def _user_agent() -> str:
    try:
        return f"loyalty-kiosk/{version('loyalty-kiosk')}"
    except PackageNotFoundError:
        # A frozen program may come without its metadata.
        return "loyalty-kiosk"


def _trust(ca_file: Path | None) -> ssl.SSLContext:
    context: ssl.SSLContext = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file is not None:
        context.load_verify_locations(cafile=ca_file)
    return context

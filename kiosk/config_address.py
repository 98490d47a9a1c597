"""Which addresses of a loyalty system are accepted: HTTPS, and plain HTTP only inside this machine."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit


def normalised_url(text: str) -> str:
    """The address with its scheme and without a trailing slash; a host alone gets https (http on loopback).

    Raises `ValueError`, whose words never hold the address, since someone may have put a password in it.
    """
    scheme = "" if "://" in text else f"{'http' if is_loopback(_host(f'//{text}')) else 'https'}://"
    url = scheme + text
    host = _host(url)
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not host or any(sign.isspace() for sign in url):
        raise ValueError("not an address")
    if "@" in parts.netloc:
        raise ValueError("login data does not belong into an address")
    if parts.query or parts.fragment:
        raise ValueError("an address here has no ? or #")
    if parts.scheme == "http" and not is_loopback(host):
        raise ValueError("plain http would show everybody on the network what is sent")
    return url.rstrip("/")


def host_alone(text: str) -> str:
    """A name of a host in small letters. Raises `ValueError` for an address, a port or anything else."""
    host = _host(f"//{text}")
    if host != text.lower() or not host.strip("."):
        raise ValueError("not a host, such as cdn.myshop.example")
    return host


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is not a number up to 65535
    except ValueError:
        raise ValueError("not an address") from None
    return parts.hostname or ""


def is_loopback(host: str) -> bool:
    """Whether a host, by name or number, is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

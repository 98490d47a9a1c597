"""TLS fails closed: a host that cannot prove who it is gets no byte, and no switch changes that."""

from __future__ import annotations

import re
import ssl
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from kiosk.backends.exchange import Effect, Request
from kiosk.backends.http import HttpTransport
from kiosk.config import Settings
from kiosk.domain.errors import AwayReason, BackendUnavailable
from tests.fakes.certificates import CA_FILE, CERTIFICATES, self_signed, server_tls
from tests.fakes.socket_server import answer, serving

WRITE = Request("POST", "customers", body={"name": "canary"}, effect=Effect.CHANGES)
ROOT = Path(__file__).parents[2]

SWITCHES = re.compile(
    r"verify\s*=\s*False|CERT_NONE|CERT_OPTIONAL|check_hostname\s*=\s*False|_create_unverified_context"
    r"|disable_warnings|--insecure|-k\s+https"
)
SWITCH_NAMES = re.compile(r"verif|insecure|unsafe|skip_|allow_|tls|ssl|trust", re.IGNORECASE)


async def test_a_certificate_of_a_named_authority_is_trusted() -> None:
    async with serving(answer, server_tls(CERTIFICATES / "good.pem")) as seen:
        http = HttpTransport(f"https://localhost:{seen.port}", ca_file=CA_FILE)
        assert (await http.send(WRITE)).status == 200
        await http.close()


@pytest.mark.parametrize(
    ("certificate", "authority"),
    [("good", None), ("other_host", CA_FILE), ("expired", CA_FILE), (None, CA_FILE), (None, None)],
    ids=["unknown authority", "wrong host", "expired", "self-signed", "self-signed, no authority"],
)
async def test_a_bad_certificate_gets_no_request(
    certificate: str | None, authority: Path | None, tmp_path: Path
) -> None:
    file = CERTIFICATES / f"{certificate}.pem" if certificate else self_signed(tmp_path)
    async with serving(answer, server_tls(file)) as seen:
        http = HttpTransport(f"https://localhost:{seen.port}", ca_file=authority)
        with pytest.raises(BackendUnavailable, match="certificate not trusted") as raised:
            await http.send(WRITE)
        await http.close()

    assert raised.value.reason is AwayReason.NOT_TRUSTED
    assert (seen.requests, seen.heads) == (0, [])


async def test_tls_below_1_2_is_refused() -> None:
    old = server_tls(CERTIFICATES / "good.pem")
    old.set_ciphers("DEFAULT:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = ssl.TLSVersion.TLSv1
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    async with serving(answer, old) as seen:
        http = HttpTransport(f"https://localhost:{seen.port}", ca_file=CA_FILE)
        with pytest.raises(BackendUnavailable, match="certificate not trusted"):
            await http.send(WRITE)
        await http.close()

    assert seen.heads == []


def test_no_switch_turns_verification_off() -> None:
    files = [file for folder in ("kiosk", "ui", "packaging") for file in (ROOT / folder).rglob("*")]
    texts = {file: file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file()}
    assert len(texts) > 200

    assert [str(file) for file, text in texts.items() if SWITCHES.search(text)] == []
    assert [name for name in _setting_names(Settings) if SWITCH_NAMES.search(name)] == []


def _setting_names(model: type[BaseModel]) -> Iterator[str]:
    for name, field in model.model_fields.items():
        yield name
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from _setting_names(field.annotation)

"""What a CareCloud project must be told about, and its base address."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from kiosk.config_address import normalised_url

SignUpList = Literal["customer-properties", "interests"]

_PREFIX = "/webservice/rest-api"
_INTERFACE = f"{_PREFIX}/enterprise-interface/v1.0"


@dataclass(frozen=True, slots=True)
class CareCloudSettings:
    """One project, one store.

    `url` is a host or a full address. `auth_token_application_id` None means the same as
    `external_application_id`; `customer_source_id` None means that nobody can sign up, `card_type_id`
    None that only a card which names its type can be given out. `language` is asked
    for where the caller names none (`port.accept_language`). `sign_up_lists` are what the sign-up form lets
    choose from, by their routes. The templates are those of messages with a one-time password, None for
    CareCloud's own. `picture_hosts` are those that pictures may come from besides `url`.
    """

    url: str
    external_application_id: str
    login: str
    password: str = field(repr=False)
    store_id: str
    time_zone: str = "Europe/Prague"
    auth_token_application_id: str | None = None
    customer_source_id: str | None = None
    card_type_id: str | None = None
    language: str = "en"
    ca_file: Path | None = None
    picture_hosts: tuple[str, ...] = ()
    sign_up_lists: tuple[SignUpList, ...] = ()
    email_code_template_id: str | None = None
    sms_code_template_id: str | None = None

    @property
    def zone(self) -> ZoneInfo:
        """The project's time zone. Raises `ZoneInfoNotFoundError` for an unknown name."""
        return ZoneInfo(self.time_zone)


def base_url(url: str) -> str:
    """The address that every route is appended to.

    Takes a host, a project address, one that already ends in `/webservice/rest-api`, or the complete address
    of a relay up to the version. Raises `ValueError` naming what is wrong, never the address itself.
    """
    project = normalised_url(url.strip())
    if "/enterprise-interface/" in f"{project}/":
        version = project.rpartition("/enterprise-interface")[2].strip("/")
        if version not in ("", "v1.0"):
            raise ValueError("the version in the address is not v1.0")
        return project if version else f"{project}/v1.0"
    if "/customer-interface" in project:
        raise ValueError("the address names the customer interface, a kiosk needs the enterprise interface")
    return project.removesuffix(_PREFIX) + _INTERFACE

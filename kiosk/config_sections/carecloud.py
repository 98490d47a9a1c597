"""The loyalty system that the kiosk works with."""

from __future__ import annotations

from typing import Annotated
from zoneinfo import available_timezones

from pydantic import SecretStr, ValidationInfo, field_validator

from kiosk.config_address import host_alone, normalised_url
from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import OptionalPath, OptionalText, SomeInWords


class CareCloud(Section):
    """The CareCloud project that the kiosk works with."""

    url: OptionalText = setting(
        None,
        "Where the CareCloud project is: a host, or a full address if a relay stands in between.",
        example="myshop.crmcarecloud.com",
        allowed="a host or an https:// address without login data; http:// only on this machine",
        needed_for="any contact with the loyalty system",
    )
    external_application_id: OptionalText = setting(
        None,
        "Encoded ID of the external application that was made for the kiosks "
        "(administration, System configuration, External applications).",
        example="88e3ce1f0b2da1a6a5c4c8fe0a",
        needed_for="logging in to CareCloud",
    )
    login: OptionalText = setting(
        None,
        "Login of the API user made for this site; give it only the rights that a kiosk needs.",
        example="kiosk.prague",
        needed_for="logging in to CareCloud",
    )
    password: SecretStr | None = setting(
        None,
        "Password of the API user, set with `kiosk secret set carecloud.password`. Where the environment has "
        "one, that counts; it is then removed from there.",
        example="…",
        who=Who.SECRET,
        needed_for="logging in to CareCloud",
    )
    auth_token_application_id: OptionalText = setting(
        None,
        "Encoded ID of the application that the phone app issues its codes for.",
        example="88e3ce1f0b2da1a6a5c4c8fe0a",
        shown_default="the same as `carecloud.external_application_id`",
        validate_default=True,
    )
    time_zone: str = setting(
        "Europe/Prague",
        "Time zone of the CareCloud project: it sends times without one.",
        example="Europe/Prague",
        allowed="an IANA name such as Europe/Prague",
        who=Who.MANAGED,
    )
    ca_file: OptionalPath = setting(
        None,
        "PEM file of the certificate authority behind `carecloud.url`, where the system does not know it.",
        example="/etc/loyalty-kiosk/company-ca.pem",
        shown_default="the system's certificate authorities",
        who=Who.MANAGED,
    )

    picture_hosts: Annotated[tuple[str, ...], SomeInWords] = setting(
        (),
        "Hosts besides `carecloud.url` from which pictures of vouchers and rewards may come. Where none is "
        "named, pictures from elsewhere are not asked for.",
        example=["cdn.myshop.example"],
        allowed="hosts, without https:// and path",
        who=Who.MANAGED,
    )

    @field_validator("picture_hosts")
    @classmethod
    def _hosts_alone(cls, hosts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(map(host_alone, hosts))

    @field_validator("url")
    @classmethod
    def _normalise_url(cls, url: str | None) -> str | None:
        return None if url is None else normalised_url(url)

    @field_validator("password")
    @classmethod
    def _blank_password_is_unset(cls, password: SecretStr | None) -> SecretStr | None:
        return password if password is not None and password.get_secret_value() else None

    @field_validator("auth_token_application_id")
    @classmethod
    def _default_application(cls, value: str | None, info: ValidationInfo) -> str | None:
        return value or info.data.get("external_application_id")

    @field_validator("time_zone")
    @classmethod
    def _known_time_zone(cls, name: str) -> str:
        if name not in available_timezones():
            raise ValueError("no such time zone")
        return name

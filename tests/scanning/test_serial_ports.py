from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.scanning.serial_ports import SERIAL, list_serial_ports, open_serial

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the list is made from Linux's own folder")


def test_ports_over_usb_are_listed_by_the_name_that_stays(tmp_path: Path) -> None:
    for name in ("usb-Zebra_DS9308-if00", "usb-Honeywell_1450g-if00"):
        (tmp_path / name).symlink_to("/dev/ttyACM0")
    assert list_serial_ports(tmp_path) == [
        str(tmp_path / "usb-Honeywell_1450g-if00"),
        str(tmp_path / "usb-Zebra_DS9308-if00"),
    ]


def test_a_computer_without_such_ports_has_an_empty_list(tmp_path: Path) -> None:
    assert list_serial_ports(tmp_path / "missing") == []


def test_a_port_that_is_not_set_up_yet_is_read_as_a_serial_scanner() -> None:
    assert open_serial("/dev/ttyACM9").name == SERIAL

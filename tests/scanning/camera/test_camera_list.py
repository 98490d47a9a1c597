from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kiosk.scanning.camera.camera_list import FoundCamera, device_node, list_cameras, same_camera

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the list is made from Linux's own folders")


def add_camera(root: Path, number: int, name: str, index: int = 0, by_id: str = "") -> None:
    device = root / "class" / f"video{number}"
    device.mkdir(parents=True)
    (device / "name").write_text(f"{name}\n")
    (device / "index").write_text(f"{index}\n")
    if by_id:
        (root / "by-id").mkdir(exist_ok=True)
        (root / "by-id" / by_id).symlink_to(f"/dev/video{number}")


def listed(root: Path) -> list[FoundCamera]:
    return list_cameras(root / "by-id", root / "class")


def test_a_camera_is_known_by_its_own_name_and_not_by_its_socket(tmp_path: Path) -> None:
    add_camera(tmp_path, 90, "HD Webcam", by_id="usb-046d_HD-video-index0")
    assert listed(tmp_path) == [
        FoundCamera(str(tmp_path / "by-id" / "usb-046d_HD-video-index0"), "HD Webcam", is_stable=True)
    ]


def test_its_second_node_holds_no_pictures_and_is_left_out(tmp_path: Path) -> None:
    add_camera(tmp_path, 90, "HD Webcam", by_id="usb-046d_HD-video-index0")
    add_camera(tmp_path, 91, "HD Webcam", index=1, by_id="usb-046d_HD-video-index1")
    assert len(listed(tmp_path)) == 1


def test_a_camera_without_an_identity_is_listed_by_its_node_in_order(tmp_path: Path) -> None:
    add_camera(tmp_path, 100, "Second")
    add_camera(tmp_path, 92, "First")
    assert listed(tmp_path) == [
        FoundCamera("/dev/video92", "First", is_stable=False),
        FoundCamera("/dev/video100", "Second", is_stable=False),
    ]


def test_without_any_camera_the_list_is_empty(tmp_path: Path) -> None:
    assert listed(tmp_path) == []


def test_two_ways_to_write_one_camera_are_the_same(tmp_path: Path) -> None:
    add_camera(tmp_path, 90, "HD Webcam", by_id="usb-046d_HD-video-index0")
    link = str(tmp_path / "by-id" / "usb-046d_HD-video-index0")
    assert same_camera(link, 90)
    assert same_camera("/dev/video90", 90)
    assert not same_camera(link, 91)
    assert not same_camera(None, 0)


def test_a_camera_plugged_in_again_is_found_under_its_new_number(tmp_path: Path) -> None:
    name = tmp_path / "usb-ACME_Camera-video-index0"
    for number in (0, 2):
        (tmp_path / f"video{number}").touch()
        name.unlink(missing_ok=True)
        name.symlink_to(f"video{number}")
        assert device_node(str(name)) == str(tmp_path / f"video{number}")

from __future__ import annotations

import argparse
import json
import os
import struct
import subprocess
import sys
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.commands import scan
from kiosk.scanning.decoding.files import read_image
from tests.fakes.code_pictures import code, scene, write_video

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    empty = tmp_path / "settings" / "kiosk.toml"
    empty.parent.mkdir()
    empty.write_text("")
    monkeypatch.setenv("KIOSK_CONFIG", str(empty))
    monkeypatch.setenv("KIOSK_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    (folder / "deep").mkdir(parents=True)
    cv2.imwrite(str(folder / "card.png"), scene(code("4006381333931")))
    cv2.imwrite(str(folder / "deep" / "token.webp"), scene(code("A1B2C3|" + "8fcd07f1" * 9, "QRCode", 5)))
    write_video(
        folder / "deep" / "video.avi", [scene(code("CC-0001234", "Code128"), seed=seed) for seed in range(4)]
    )
    (folder / "notes.txt").write_text("not a picture")
    return folder


def kiosk(*arguments: str | Path) -> int:
    parser = argparse.ArgumentParser()
    scan.add_parser(parser.add_subparsers())
    args = parser.parse_args(["scan", *map(str, arguments)])
    return int(args.run(args))


def test_a_folder_is_read_with_all_below_it(pictures: Path, capsys: Output) -> None:
    assert kiosk(pictures, "--json") == 0
    out, err = capsys.readouterr()
    rows = [json.loads(line) for line in out.splitlines()]
    assert {(Path(row["file"]).name, row["symbology"], row["meaning"]) for row in rows} == {
        ("card.png", "EAN13", "card"),
        ("token.webp", "QRCode", "auth_token"),
        ("video.avi", "Code128", "card"),
    }
    assert err == "3 file(s): 3 with a code, 0 without, 0 unreadable\n"


def test_a_line_holds_file_text_symbology_and_meaning(pictures: Path, capsys: Output) -> None:
    assert kiosk(pictures / "card.png") == 0
    assert capsys.readouterr().out == f"{pictures / 'card.png'}\t4006381333931\tEAN13\tcard\n"


def test_a_picture_without_a_code_is_named_and_counts(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), scene(None))
    assert kiosk(tmp_path / "wall.png") == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "wall.png: no code" in err


@pytest.mark.parametrize(
    ("name", "content"), [("a.png", b""), ("b.jpg", b"\xff\xd8\xff" + bytes(50)), ("c.avi", b"RIFF")]
)
def test_a_broken_file_is_an_error_and_the_others_are_still_read(
    pictures: Path, tmp_path: Path, capsys: Output, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    assert kiosk(tmp_path / name, pictures / "card.png") == 2
    out, err = capsys.readouterr()
    assert "card" in out
    assert f"{name}: neither a picture nor a video that can be read" in err


def test_a_missing_path_and_an_empty_folder_are_errors(tmp_path: Path, capsys: Output) -> None:
    assert kiosk(tmp_path / "nowhere.png") == 2
    assert "nowhere.png: no such file or folder" in capsys.readouterr().err
    (tmp_path / "empty").mkdir()
    assert kiosk(tmp_path / "empty") == 2
    assert "empty: no picture or video in this folder" in capsys.readouterr().err


def test_a_link_that_leads_nowhere_is_named(pictures: Path, capsys: Output) -> None:
    (pictures / "lost.png").symlink_to(pictures / "gone.png")
    assert kiosk(pictures) == 2
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 3
    assert "lost.png: a link that leads nowhere" in err


@pytest.mark.skipif(sys.platform == "win32", reason="it has no named pipes among its files")
def test_a_pipe_or_a_device_is_not_waited_for(tmp_path: Path, capsys: Output) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    for path in (tmp_path / "pipe.png", tmp_path, Path("/dev/zero")):
        assert kiosk(path) == 2
        assert ": not a file" in capsys.readouterr().err


def test_hostile_text_cannot_reach_the_terminal(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "evil.png"), code("1\x1b[2J\u202e2", "QRCode", 5))
    assert kiosk(tmp_path / "evil.png") == 0
    out = capsys.readouterr().out
    assert out.strip().isprintable() or set(out) & {"\t"}
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert "unknown (forbidden_characters)" in out


def test_a_code_drawn_on_a_transparent_ground_is_read(tmp_path: Path, capsys: Output) -> None:
    gray = code("4006381333931", "QRCode", 5)
    picture = np.zeros((*gray.shape, 4), np.uint8)
    picture[:, :, 3] = 255 - gray
    cv2.imwrite(str(tmp_path / "logo.png"), picture)
    assert kiosk(tmp_path / "logo.png") == 0
    assert "4006381333931" in capsys.readouterr().out


def test_the_rules_of_the_settings_give_the_meaning(pictures: Path, tmp_path: Path, capsys: Output) -> None:
    config = tmp_path / "shop.toml"
    config.write_text('[[scanning.rules]]\nname = "coupon"\nmeaning = "voucher"\nprefix = "4006"\n')
    assert kiosk(pictures / "card.png", "--config", config) == 0
    assert capsys.readouterr().out.endswith("\tvoucher\n")


def test_a_mistake_in_the_settings_is_told(tmp_path: Path, capsys: Output) -> None:
    config = tmp_path / "shop.toml"
    config.write_text("[scanning]\nformats = 7\n")
    assert kiosk(tmp_path, "--config", config) == 2
    assert "scanning.formats" in capsys.readouterr().err


def test_a_text_is_explained_rule_by_rule(capsys: Output) -> None:
    assert kiosk("--text", "CC-0001234", "--symbology", "Code128", "--explain") == 0
    assert capsys.readouterr().out.splitlines() == [
        "CC-0001234\tcard",
        "  rule auth-token: holds no auth token",
        "  rule card-ean13: symbology Code128 is not one of EAN13",
        "  rule card-number: fits",
    ]


def test_a_text_that_no_rule_fits_says_why_not(capsys: Output) -> None:
    assert kiosk("--text", "4006381333930", "--symbology", "EAN13", "--json", "--explain") == 1
    row = json.loads(capsys.readouterr().out)
    assert (row["meaning"], row["reason"], row["rule"]) == ("unknown", "check_digit", None)
    assert {"rule": "card-ean13", "fits": False, "why": "the check digit is wrong"} in row["rules"]


def test_gs1_text_from_a_scanner_is_understood(capsys: Output) -> None:
    assert kiosk("--text", "]C18018123456789012345675") == 0
    assert capsys.readouterr().out.endswith("\tcard\n")


def test_hostile_text_on_the_command_line_is_shown_harmless(capsys: Output) -> None:
    assert kiosk("--text", "1\x1b[2J", "--explain") == 1
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert "unknown (forbidden_characters)" in out


def test_either_files_or_a_text_are_wanted(pictures: Path, capsys: Output) -> None:
    assert kiosk() == 2
    assert kiosk(pictures, "--text", "1") == 2
    assert "either files or --text" in capsys.readouterr().err


def test_explain_names_pass_and_time_of_each_code(pictures: Path, capsys: Output) -> None:
    assert kiosk(pictures / "card.png", "--explain") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].startswith("  read after ")
    assert "ms by zxing-cpp: frame" in lines[1]
    assert "  rule card-ean13: fits" in lines
    assert kiosk(pictures / "deep" / "video.avi", "--explain", "--json") == 0
    row = json.loads(capsys.readouterr().out)
    assert row["passes"] == ["zxing-cpp: frame"]
    assert row["rule"] == "card-number"


def test_explain_says_what_was_tried_and_what_a_picture_lacks(tmp_path: Path, capsys: Output) -> None:
    blurred = cv2.GaussianBlur(scene(code("4006381333931", module_px=2), degrees=20), (0, 0), 4)
    cv2.imwrite(str(tmp_path / "blurred.png"), blurred // 3)
    assert kiosk(tmp_path / "blurred.png", "--explain") == 1
    err = capsys.readouterr().err
    assert "tried: frame (" in err
    assert "averaged bars" in err
    assert "the picture is dark" in err


def test_a_symbology_that_is_not_enabled_is_named_as_the_reason(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "matrix.png"), scene(code("CC-0001234", "DataMatrix", 6)))
    assert kiosk(tmp_path / "matrix.png", "--explain") == 1
    assert "a symbology that is not enabled would be read: DataMatrix" in capsys.readouterr().err


def test_the_budget_ends_the_tries(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "wall.png"), scene(None))
    assert kiosk(tmp_path / "wall.png", "--explain", "--budget-ms", "0.001") == 1
    (tried,) = [line for line in capsys.readouterr().err.splitlines() if "tried:" in line]
    assert tried.count(" ms)") == 1


@pytest.mark.parametrize("budget", ["-1", "0", "abc", "nan", "inf", ""])
def test_a_budget_that_is_no_time_is_refused_in_words(budget: str, capsys: Output) -> None:
    with pytest.raises(SystemExit):
        kiosk("wall.png", f"--budget-ms={budget}")
    assert f"{budget!r} is not a number of milliseconds above 0" in capsys.readouterr().err


def test_the_budget_ends_a_video_too(tmp_path: Path, capsys: Output) -> None:
    video = write_video(tmp_path / "long.avi", [scene(None, seed=seed) for seed in range(40)])
    assert kiosk(video, "--explain", "--budget-ms", "0.001") == 1
    assert "tried: 1 frame, 0 of them with something like a code; then the time was over" in (
        capsys.readouterr().err
    )


def test_a_symbology_is_one_that_exists_and_goes_with_a_text(pictures: Path, capsys: Output) -> None:
    with pytest.raises(SystemExit):
        kiosk("--text", "1", "--symbology", "NOPE")
    assert "'NOPE' is not one of EAN13, EAN8" in capsys.readouterr().err
    assert kiosk(pictures, "--symbology", "EAN13") == 2
    assert "--symbology goes with --text" in capsys.readouterr().err
    assert kiosk("--text", "1", "--budget-ms", "5") == 2
    assert "--budget-ms goes with files" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("]E02900000000018", {"text": "2900000000018", "symbology": "EAN13", "aim_id": "]E0"}),
        ("]E0290000000001", {"text": "0290000000001", "symbology": "EAN13", "meaning": "unknown"}),
        ("]A0CARD77", {"text": "CARD77", "symbology": "Code39", "meaning": "card"}),
        ("]C18018123456789012345675", {"text": "(8018)123456789012345675", "symbology": "Code128"}),
        ("2900000000018", {"symbology": None, "aim_id": None, "meaning": "card"}),
    ],
)
def test_a_text_is_taken_as_a_scanner_hands_it_over(
    text: str, row: dict[str, object], capsys: Output
) -> None:
    kiosk("--text", text, "--json")
    found = json.loads(capsys.readouterr().out)
    assert {key: found[key] for key in row} == row


def test_json_has_a_line_for_a_picture_without_a_code(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "dark.png"), np.asarray(scene(None) // 3, np.uint8))
    assert kiosk(tmp_path / "dark.png", "--json") == 1
    (line,) = capsys.readouterr().out.splitlines()
    row = json.loads(line)
    assert (row["file"], row["reason"]) == (str(tmp_path / "dark.png"), "no_code")
    assert (row["text"], row["symbology"], row["meaning"], row["unproven"]) == (None, None, None, [])
    assert row["tried"][0]["pass"] == "frame"
    assert row["tried"][0]["ms"] > 0
    assert "the picture is dark" in row["hints"]


def test_json_says_what_was_read_and_not_believed(tmp_path: Path, capsys: Output) -> None:
    cv2.imwrite(str(tmp_path / "itf.png"), scene(code("12345678", "ITF", 4)))
    config = tmp_path / "shop.toml"
    config.write_text('[[scanning.rules]]\nname = "c"\nmeaning = "card"\nmin_length = 10\n')
    assert kiosk(tmp_path / "itf.png", "--json", "--config", config) == 1
    row = json.loads(capsys.readouterr().out)
    assert row["reason"] == "unproven"
    assert [(each["text"], each["symbology"]) for each in row["unproven"]] == [("12345678", "ITF")]
    assert row["unproven"][0]["passes"]


def test_json_has_a_line_for_what_cannot_be_read(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "broken.png").write_bytes(b"x")
    assert kiosk(tmp_path / "broken.png", tmp_path / "nowhere.png", "--json") == 2
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["reason"], row["text"]) for row in rows] == [("unreadable", None)] * 2
    assert "neither a picture nor a video" in rows[0]["error"]
    assert "no such file or folder" in rows[1]["error"]


def test_json_has_a_line_for_a_video_without_a_code(tmp_path: Path, capsys: Output) -> None:
    video = write_video(tmp_path / "nobody.avi", [scene(None, seed=seed) for seed in range(3)])
    assert kiosk(video, "--json") == 1
    row = json.loads(capsys.readouterr().out)
    assert row["tried"] == [{"frames": 3, "sighted": 0, "all": True}]


def test_a_video_of_one_card_and_then_another_gives_both(tmp_path: Path, capsys: Output) -> None:
    cards = ("4006381333931", "2900000000018")
    frames = [scene(code(card), seed=seed) for card in cards for seed in range(8)]
    assert kiosk(write_video(tmp_path / "two.avi", frames), "--json") == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [row["text"] for row in rows] == list(cards)


def test_what_was_not_believed_is_told_beside_what_was(tmp_path: Path, capsys: Output) -> None:
    cards = ["4006381333931"] * 8 + ["2900000000018"]
    video = write_video(tmp_path / "two.avi", [scene(code(card), seed=at) for at, card in enumerate(cards)])
    assert kiosk(video, "--json", "--explain") == 0
    (row,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [each["text"] for each in row["unproven"]] == ["2900000000018"]
    assert kiosk(video, "--explain") == 0
    assert "not believed: EAN13 2900000000018" in capsys.readouterr().err


def test_sixteen_bits_a_pixel_and_a_half_transparent_ground_are_read(tmp_path: Path, capsys: Output) -> None:
    gray = scene(code("4006381333931"))[:, :, 0]
    cv2.imwrite(str(tmp_path / "deep.png"), gray.astype(np.uint16) * 257)
    veil = np.dstack([np.zeros_like(gray)] * 3 + [np.asarray(255 - gray, np.uint8)])
    cv2.imwrite(str(tmp_path / "veil.png"), veil)
    assert kiosk(tmp_path) == 0
    assert capsys.readouterr().out.count("\t4006381333931\t") == 2


def test_an_opaque_picture_is_read_as_its_colours_are(tmp_path: Path) -> None:
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :], 64, axis=0)
    almost = np.dstack([ramp] * 3 + [np.full_like(ramp, 254)])
    cv2.imwrite(str(tmp_path / "ramp.png"), almost)
    picture = read_image(tmp_path / "ramp.png")
    assert picture is not None
    assert (picture == ramp).all()


def test_a_huge_picture_is_done_with_in_a_moment_or_refused(tmp_path: Path) -> None:
    for name, size in (("huge.png", (6000, 8000)), ("monster.png", (20_000, 30_000))):
        _write_blank_png(tmp_path / name, *size)
    command = [sys.executable, "-m", "kiosk", "scan", "--budget-ms", "100", "--json"]
    started = time.monotonic()
    run = subprocess.run([*command, tmp_path], capture_output=True, text=True, timeout=60, check=False)
    assert time.monotonic() - started < 30
    rows = [json.loads(line) for line in run.stdout.splitlines()]
    assert [row["reason"] for row in rows] == ["no_code", "unreadable"]
    assert "more pixels than a picture may have" in rows[1]["error"]
    assert run.returncode == 2


def _write_blank_png(path: Path, height: int, width: int) -> None:
    """One bit a pixel, row by row: nobody has to hold it."""
    packer = zlib.compressobj()
    rows = b"".join(packer.compress(b"\0" + b"\xff" * -(-width // 8)) for _ in range(height))
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))]
    parts += [(b"IDAT", rows + packer.flush()), (b"IEND", b"")]
    chunks = [
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    ]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))

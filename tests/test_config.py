"""Settings: four sources in order, every mistake named with its place, secrets nowhere to be seen."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from kiosk.commands.config_pages import markdown, sample
from kiosk.config import Settings
from kiosk.config_address import normalised_url
from kiosk.config_declaration import Who, declarations
from kiosk.config_loading import ConfigError, load_settings, load_with_origins
from kiosk.config_mistakes import shown_value
from kiosk.config_sources import default_files

ROOT = Path(__file__).parent.parent
SECRET = "hunter2-geheim"


@pytest.fixture(autouse=True)
def _no_files_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.config_sources.default_files", tuple)


@pytest.fixture
def toml(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def _load(file: Path | None, **environ: str) -> Settings:
    environ.setdefault("KIOSK_STATE_DIR", "/nonexistent/state")
    return load_settings(file, environ)


def _problems(file: Path | None, **environ: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        _load(file, **environ)
    return list(caught.value.problems)


def test_nothing_set_at_all_gives_usable_settings_and_a_list_of_what_is_missing() -> None:
    settings = load_settings(None, {})
    assert (settings.language, settings.camera.source) == ("en", 0)
    assert {each.key: each.is_essential for each in settings.missing()} == {
        "store_id": True,
        "customer_source_id": False,
        "carecloud.url": True,
        "carecloud.external_application_id": True,
        "carecloud.login": True,
        "carecloud.password": True,
    }
    store = settings.missing()[0]
    assert (store.how, store.why) == ("KIOSK_STORE_ID", "vouchers and sign-ups, which belong to a store")


def test_the_environment_overrides_the_wizard_which_overrides_the_file(toml: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    state.mkdir()
    toml.write_text('store_id = "file"\ndevice_name = "file"\nlanguage = "cs"\nstate_dir = "state"\n')
    (state / "wizard.toml").write_text('store_id = "wizard"\ndevice_name = "wizard"\n')
    loaded = load_with_origins(toml, {"KIOSK_STORE_ID": "environment"})
    settings = loaded.settings
    assert (settings.store_id, settings.device_name, settings.language) == ("environment", "wizard", "cs")
    assert loaded.files == (toml, state / "wizard.toml")
    assert loaded.origins == {
        "store_id": "environment variable KIOSK_STORE_ID",
        "device_name": str(state / "wizard.toml"),
        "language": str(toml),
        "state_dir": str(toml),
    }


def test_every_setting_of_the_contract_can_come_from_the_environment() -> None:
    settings = _load(
        None,
        KIOSK_STORE_ID="s1",
        KIOSK_CARECLOUD__URL="shop.example",
        KIOSK_CARECLOUD__EXTERNAL_APPLICATION_ID="app",
        KIOSK_CARECLOUD__LOGIN="kiosk",
        KIOSK_CARECLOUD__PASSWORD=SECRET,
        KIOSK_CARECLOUD__AUTH_TOKEN_APPLICATION_ID="phone",
        KIOSK_CARECLOUD__TIME_ZONE="Europe/Berlin",
        KIOSK_CUSTOMER_SOURCE_ID="source",
        KIOSK_CAMERA__SOURCE="/dev/video2",
        KIOSK_CAMERA__ROTATION="270",
        KIOSK_CAMERA__MIRROR="false",
        KIOSK_LANGUAGE="cs",
        KIOSK_AGREEMENTS__REQUIRED="terms, data",
        KIOSK_WINDOW__SIZE="540x960",
        KIOSK_TIMEOUTS__IDLE_S="12.5",
    )
    assert settings.missing() == []
    assert settings.carecloud.password is not None
    assert settings.carecloud.password.get_secret_value() == SECRET
    assert settings.carecloud.url == "https://shop.example"
    assert settings.carecloud.auth_token_application_id == "phone"
    camera = settings.camera
    assert (camera.source, camera.rotation, camera.mirror) == ("/dev/video2", 270, False)
    assert (settings.agreements.required, settings.window.size) == (("terms", "data"), (540, 960))
    assert settings.timeouts.idle_s == 12.5


def test_the_same_values_can_come_from_a_file(toml: Path) -> None:
    toml.write_text(
        """
        store_id = "s1"
        languages = ["cs"]
        [camera]
        source = "none"
        [carecloud]
        external_application_id = "app"
        [[scanning.rules]]
        name = "member"
        meaning = "card"
        prefix = "29"
        check_digit = "ean13"
        """
    )
    settings = _load(toml)
    assert settings.camera.source is None
    assert settings.carecloud.auth_token_application_id == "app"
    assert settings.languages == ("cs", "en")
    assert [(rule.name, rule.prefix) for rule in settings.scanning.rules] == [("member", "29")]


@pytest.mark.parametrize("text", ["10,20,80,70", "[10, 20, 80, 70]"])
def test_a_region_is_four_percentages_inside_the_picture(text: str) -> None:
    assert _load(None, KIOSK_CAMERA__REGION=text).camera.region == (10, 20, 80, 70)


@pytest.mark.parametrize("text", ["10,20,95,70", "0,0,100", "-1,0,50,50", "0,0,0,100"])
def test_a_region_outside_the_picture_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match=r"camera\.region"):
        _load(None, KIOSK_CAMERA__REGION=text)


def test_camera_controls_are_numbers_or_left_to_the_camera() -> None:
    camera = _load(None, KIOSK_CAMERA__EXPOSURE="-6", KIOSK_CAMERA__FOCUS="30").camera
    assert (camera.exposure, camera.focus, camera.gain) == (-6, 30, None)


@pytest.mark.parametrize(("text", "source"), [("1", 1), ("NONE", None), ("rtsp://cam/1", "rtsp://cam/1")])
def test_the_camera_source_takes_numbers_and_words(text: str, source: int | str | None) -> None:
    assert _load(None, KIOSK_CAMERA__SOURCE=text).camera.source == source


def test_an_empty_variable_counts_as_not_set(toml: Path) -> None:
    toml.write_text('store_id = "s1"\n')
    assert _load(toml, KIOSK_STORE_ID="", KIOSK_CAMERA__ROTATION=" ").store_id == "s1"


def test_a_relative_path_in_a_file_starts_at_that_file(toml: Path) -> None:
    toml.write_text('[carecloud]\nca_file = "ca.pem"\n[log]\nfile = "~/kiosk.jsonl"\n')
    settings = _load(toml)
    assert settings.carecloud.ca_file == toml.parent / "ca.pem"
    assert settings.log_file == Path("~/kiosk.jsonl").expanduser()
    assert Settings(state_dir=Path("/state")).log_file == Path("/state/log/kiosk.jsonl")


def test_the_password_leaves_the_environment(toml: Path) -> None:
    toml.write_text("nonsense = 1\n")
    environ = {"KIOSK_CARECLOUD__PASSWORD": SECRET, "KIOSK_STORE_ID": "s1"}
    assert load_settings(None, environ).carecloud.password is not None
    assert environ == {"KIOSK_STORE_ID": "s1"}
    environ = {"KIOSK_CARECLOUD__PASSWORD": SECRET}
    with pytest.raises(ConfigError):
        load_settings(toml, environ)
    assert environ == {}


def test_the_password_appears_in_no_text_made_from_the_settings() -> None:
    settings = _load(None, KIOSK_CARECLOUD__PASSWORD=SECRET)
    assert SECRET not in f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"


def test_a_password_in_a_file_is_refused_and_not_repeated(toml: Path) -> None:
    toml.write_text(f'[carecloud]\npassword = "{SECRET}"\n')
    (problem,) = _problems(toml)
    assert problem == (
        f"carecloud.password (in {toml}): a secret must not stand in a file. Remove it there, "
        "change it wherever it is in use, and seal it with `kiosk secret set carecloud.password`"
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[camera]\nrotation = 45", "camera.rotation = 45 (in FILE): allowed are 0, 90, 180, 270"),
        ("store_id = 5", "store_id = 5 (in FILE): allowed is text in quotes"),
        (
            "camera = 3",
            "camera (in FILE): is a section: write [camera] on a line of its own and its settings below",
        ),
        ('languge = "cs"', "languge (in FILE): no such setting; did you mean language?"),
        ("rotation = 90", "rotation (in FILE): no such setting; did you mean camera.rotation?"),
        ("[camra]\nrotation = 90", "camra (in FILE): no such section; did you mean camera?"),
        ("xyzzy = 1", "xyzzy (in FILE): no such setting"),
        (
            '[carecloud]\ntime_zone = "Europe/Prag"',
            'carecloud.time_zone = "Europe/Prag" (in FILE): no such time zone; allowed is an IANA name',
        ),
        (
            'phone_country = "XX"',
            'phone_country = "XX" (in FILE): no such country; allowed is a country in two capital letters',
        ),
        (
            'languages = ["en", "xx"]',
            'languages[2] = "xx" (in FILE): allowed is a list of en, cs, sk, de, pl and ',
        ),
        (
            '[[scanning.rules]]\nname = "a"\nmeaning = "card"\npattern = "("',
            'scanning.rules[1] = {"name": "a", "meaning": "card", "pattern": "("} (in FILE): pattern ',
        ),
        (
            '[[scanning.rules]]\nname = "a"\nmeaning = "kard"',
            "scanning.rules[1].meaning = \"kard\" (in FILE): allowed is 'card', 'auth_token', ",
        ),
        (
            '[[scanning.rules]]\nname = "a"\nmeaning = "card"\nprefx = "1"',
            'scanning.rules[1].prefx = "1" (in FILE): no such setting of a rule; did you mean prefix?',
        ),
        ('[[scanning.rules]]\nmeaning = "card"', "scanning.rules[1].name (in FILE): every rule needs one"),
        ("a = ", "FILE: line 1, column 5: is not valid TOML: invalid value"),
        ("a = 1\nb == 2", "FILE: line 2, column 4: is not valid TOML: invalid value"),
        ('a = "', "FILE: line 1, column 6: is not valid TOML: unterminated string"),
    ],
)
def test_a_mistake_names_the_key_the_value_the_place_and_what_is_allowed(
    toml: Path, text: str, problem: str
) -> None:
    toml.write_text(text)
    (told,) = _problems(toml)
    assert told.startswith(problem.replace("FILE", str(toml)))


def test_a_warning_too_short_to_be_answered_is_refused(toml: Path) -> None:
    toml.write_text("[timeouts]\nwarning_s = 19\n")
    (problem,) = _problems(toml)
    assert problem == (
        f"timeouts.warning_s = 19 (in {toml}): allowed is a number from 20 to 120; "
        "less leaves many people no time to answer (WCAG 2.2.1, EN 301 549)"
    )


def test_two_rules_of_one_name_are_refused(toml: Path) -> None:
    toml.write_text('[[scanning.rules]]\nname = "a"\nmeaning = "card"\n' * 2)
    assert "the name 'a' is used twice" in _problems(toml)[0]


def test_a_mistake_in_the_environment_names_the_variable() -> None:
    (problem,) = _problems(None, KIOSK_CAMERA__WIDTH="wide")
    assert problem == (
        'camera.width = "wide" (in environment variable KIOSK_CAMERA__WIDTH): '
        "allowed is a whole number from 160 to 7680"
    )
    assert _problems(None, KIOSK_CARECLOUD_URL="x") == [
        "KIOSK_CARECLOUD_URL (in the environment): no such setting; did you mean KIOSK_CARECLOUD__URL?"
    ]
    assert "not valid JSON" in _problems(None, KIOSK_SCANNING__RULES="[{")[0]


def test_variables_of_other_programs_and_documented_extras_are_left_alone() -> None:
    assert _load(None, KIOSK_DEBUG="1", KIOSKS="2", HOME="/x", KIOSK_SKIP_SYSTEM_PACKAGES="1")


def test_all_mistakes_are_told_at_once(toml: Path) -> None:
    toml.write_text('languge = "cs"\n[camera]\nrotation = 45\nmirror = "perhaps"\n[log]\nlevel = 1\n')
    problems = _problems(toml, KIOSK_CAMRA__WIDTH="1", KIOSK_TIMEOUTS__IDLE_S="soon")
    assert [problem.split()[0] for problem in problems] == [
        "KIOSK_CAMRA__WIDTH",
        "languge",
        "camera.rotation",
        "camera.mirror",
        "timeouts.idle_s",
        "log.level",
    ]


def test_a_mistake_that_is_overridden_by_the_environment_does_no_harm(toml: Path) -> None:
    toml.write_text("[camera]\nrotation = 45\n")
    assert _load(toml, KIOSK_CAMERA__ROTATION="90").camera.rotation == 90


def test_what_is_not_for_the_shop_is_refused_in_the_wizards_file(tmp_path: Path) -> None:
    (tmp_path / "wizard.toml").write_text('store_id = "s1"\n[privacy]\nmasked_name = "first_name"\n')
    (problem,) = _problems(None, KIOSK_STATE_DIR=str(tmp_path))
    place = f"privacy.masked_name (in {tmp_path}/wizard.toml)"
    assert problem == f"{place}: the set-up wizard may not change this; it belongs into the settings file"


@pytest.mark.parametrize(
    ("make", "problem"),
    [
        (lambda path: None, "there is no such file"),
        (lambda path: path.mkdir(), "cannot be read (Is a directory)"),
        (lambda path: path.write_bytes(b"\xff\xfe"), "is not a text in UTF-8 (byte 0)"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(toml: Path, make: object, problem: str) -> None:
    assert callable(make)
    make(toml)
    assert _problems(toml) == [f"{toml}: {problem}"]


def test_the_file_can_be_named_in_the_environment(toml: Path) -> None:
    toml.write_text('store_id = "s1"\n')
    assert _load(None, KIOSK_CONFIG=str(toml)).store_id == "s1"


def test_without_a_choice_the_system_wide_file_comes_before_the_users() -> None:
    site, own = default_files()
    assert str(site) == "/etc/loyalty-kiosk/kiosk.toml"
    assert own.parts[-2:] == ("loyalty-kiosk", "kiosk.toml")


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("shop.example", "https://shop.example"),
        ("shop.example:8443/relay/", "https://shop.example:8443/relay"),
        ("https://shop.example/", "https://shop.example"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("localhost:8000", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_an_address_is_a_host_or_a_url(given: str, url: str) -> None:
    assert normalised_url(given) == url


@pytest.mark.parametrize(
    "given",
    [
        "http://shop.example",
        "http://127.0.0.1.shop.example",
        "ftp://shop.example",
        "https://",
        "shop example",
        "https://shop.example:port",
        "https://shop.example/?a=1",
        f"https://me:{SECRET}@shop.example",
        f"me:{SECRET}@shop.example",
    ],
)
def test_any_other_address_is_refused_without_its_login_data(given: str) -> None:
    (problem,) = _problems(None, KIOSK_CARECLOUD__URL=given)
    assert problem.startswith("carecloud.url = ")
    assert SECRET not in problem


def test_a_shown_value_is_cut_short_and_never_holds_login_data() -> None:
    assert shown_value("x" * 500) == '"' + "x" * 78 + "…"
    assert shown_value(f"rtsp://me:{SECRET}@cam/1") == '"rtsp://…@cam/1"'
    assert shown_value([True, 1.5, Path("/x")]) == '[true, 1.5, "/x"]'


def test_every_setting_is_declared_in_full() -> None:
    declared = list(declarations(Settings))
    assert len({each.key for each in declared}) == len(declared) > 35
    for each in declared:
        assert each.description.endswith("."), each.key
        assert each.example is not None, each.key
        assert each.kind, each.key
    assert [each.key for each in declared if each.who is Who.SECRET] == ["carecloud.password"]


@pytest.mark.parametrize("each", list(declarations(Settings)), ids=lambda each: each.key)
def test_every_default_and_example_is_valid(each: object) -> None:
    from kiosk.config_declaration import Declaration

    assert isinstance(each, Declaration)
    for value in (each.default, each.example):
        if value is not None:
            tree = {each.section: {each.name: value}} if each.section else {each.name: value}
            Settings.model_validate(tree)


def test_the_sample_file_loads_as_it_is_and_with_everything_switched_on(toml: Path) -> None:
    toml.write_text(sample(), encoding="utf-8")
    assert _load(toml).missing()
    full = re.sub(r"(?m)^#(?=\S)", "", sample())
    toml.write_text(full, encoding="utf-8")
    settings = load_with_origins(toml, {})
    expected = {each.key for each in declarations(Settings) if each.who is not Who.SECRET}
    assert settings.origins.keys() == expected
    assert [each.key for each in settings.settings.missing()] == ["carecloud.password"]


def test_the_minimal_file_of_the_documentation_lacks_only_the_password(toml: Path) -> None:
    match = re.search(r"```toml\n(.*?)```", markdown(), re.DOTALL)
    assert match is not None
    toml.write_text(match[1])
    assert [each.key for each in _load(toml).missing()] == ["carecloud.password"]


def test_the_rules_in_the_documentation_are_the_built_in_ones() -> None:
    block = markdown().split("These rules are built in.")[1].split("```toml\n")[1].split("```")[0]
    rules = tomllib.loads(block)["scanning"]["rules"]
    assert Settings.model_validate({"scanning": {"rules": rules}}) == Settings()


def test_the_committed_documentation_is_up_to_date() -> None:
    assert (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8") == markdown()


def test_loading_settings_imports_nothing_heavy() -> None:
    script = (
        "import sys, kiosk.config_loading as c; c.load_settings(None, {});"
        "print({'cv2', 'httpx', 'numpy', 'PySide6', 'phonenumbers', 'structlog', 'asyncio'} & {*sys.modules})"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"\x00" * 200, "line 1, column 1: is not valid TOML"),
        (b"\xff\xfe", "is not a text in UTF-8"),
        (b'device_name = "ki', "is not valid TOML"),
        (b'renamed_since = "x"\n[timeouts]\nidle_s = 50\n', "renamed_since (in "),
    ],
    ids=["zeroes", "no_text", "cut", "key_of_another_version"],
)
def test_wizards_file_that_cannot_be_used_keeps_no_kiosk_from_starting(
    toml: Path, tmp_path: Path, content: bytes, told: str
) -> None:
    """Nobody in a shop can mend it, and all it holds can be set up anew."""
    state = tmp_path / "state"
    state.mkdir()
    (state / "wizard.toml").write_bytes(content)
    toml.write_text('language = "cs"\n')
    loaded = load_with_origins(toml, {"KIOSK_STATE_DIR": str(state)})
    assert loaded.settings.language == "cs"
    (ignored,) = loaded.ignored
    assert told in ignored
    assert loaded.settings.timeouts.idle_s == (50 if b"idle_s" in content else 40)

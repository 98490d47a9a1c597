"""Fills the settings: built-in values < settings file < the set-up wizard's file < environment.

A secret comes from the environment, else from the secret store.

Every mistake is collected before anything is refused, and each one names the key, the value, what is allowed
and where it was set. What is merely missing is no mistake: see `Settings.missing`.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk.config import OTHER_VARIABLES, Settings
from kiosk.config_declaration import Declaration, Who
from kiosk.config_mistakes import DECLARED, SECTIONS, Given, meant, told
from kiosk.config_sources import ENV_PREFIX, WIZARD_FILE_NAME, in_folder, site_file


class ConfigError(Exception):
    """The settings hold mistakes: `problems` has a sentence for each, none of them with a secret."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class SealedValueError(Exception):
    """A secret is there but cannot be used; the message is a sentence without a secret."""


@dataclass(frozen=True, slots=True)
class SealedValue:
    """A secret from the secret store, and in words where it was kept."""

    text: str = field(repr=False)
    origin: str


FindSealed = Callable[[Path, str], SealedValue | None]
"""The secret of a key in the store of a state folder, None where none was set. Raises `SealedValueError`."""


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings and where they came from; a key without an origin has its built-in value."""

    settings: Settings
    origins: Mapping[str, str]
    files: tuple[Path, ...]
    ignored: tuple[str, ...] = ()
    """What of the set-up wizard's file cannot be used and counts as not set, in sentences."""


@dataclass(slots=True)
class _Collected:
    """What has been read so far; a later layer overwrites an earlier one."""

    given: dict[str, Given] = field(default_factory=dict)
    files: list[Path] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    ignored: list[str] = field(default_factory=list)


def load_settings(
    config_file: Path | None = None, environ: MutableMapping[str, str] | None = None
) -> Settings:
    """The settings of this installation. See `load_with_origins`."""
    return load_with_origins(config_file, environ).settings


def load_with_origins(
    config_file: Path | None = None,
    environ: MutableMapping[str, str] | None = None,
    find_sealed: FindSealed | None = None,
) -> LoadedSettings:
    """Read the settings, and take the secrets out of `environ` (None: this process's) for good.

    Child processes therefore never inherit the password, and loading a second time does not find it.
    `config_file` None means `KIOSK_CONFIG`, else the first of `default_files` that exists, else none.
    `find_sealed` None leaves the secret store alone.
    Raises `ConfigError`, also if the secrets had to be removed before.
    """
    environ = os.environ if environ is None else environ
    collected = _Collected()
    from_environment = _read_environment(environ, collected)
    file = site_file(config_file, environ)
    if file is not None:
        _read_file(file, Who.MANAGED, collected)
    state_dir = _state_dir(collected, from_environment)
    wizard_file = state_dir / WIZARD_FILE_NAME
    if wizard_file.is_file():
        _read_file(wizard_file, Who.SHOP, collected)
    collected.given.update(from_environment)
    if find_sealed is not None:
        _read_sealed(state_dir, find_sealed, collected)
    settings = _validated(collected)
    origins = {key: given.origin for key, given in collected.given.items()}
    return LoadedSettings(settings, origins, tuple(collected.files), tuple(collected.ignored))


def refuse_incomplete(settings: Settings) -> None:
    """Raises `ConfigError` naming each setting without which no customer can be served."""
    missing = [each for each in settings.missing() if each.is_essential]
    if missing:
        raise ConfigError([f"{each.key} ({each.how}) is not set; needed for {each.why}" for each in missing])


def _state_dir(collected: _Collected, from_environment: Mapping[str, Given]) -> Path:
    given = from_environment.get("state_dir") or collected.given.get("state_dir")
    is_usable = given is not None and isinstance(given.value, str | Path)
    return Path(given.value) if given and is_usable else Path(DECLARED["state_dir"].default)


def _read_environment(environ: MutableMapping[str, str], collected: _Collected) -> dict[str, Given]:
    found: dict[str, Given] = {}
    by_name = {each.env: each for each in DECLARED.values()}
    for name in sorted(environ):
        if not name.startswith(ENV_PREFIX) or name in OTHER_VARIABLES:
            continue
        declaration = by_name.get(name)
        if declaration is None:
            collected.problems.append(f"{name} (in the environment): no such setting{meant(name, by_name)}")
            continue
        # An empty variable is how a service file or a shell leaves one unset.
        text = environ.pop(name) if declaration.who is Who.SECRET else environ[name]
        if text.strip():
            found[declaration.key] = Given(
                Path(text).expanduser() if declaration.is_path else text, f"environment variable {name}"
            )
    return found


def _read_sealed(state_dir: Path, find_sealed: FindSealed, collected: _Collected) -> None:
    for key, declaration in DECLARED.items():
        if declaration.who is not Who.SECRET or key in collected.given:
            continue
        try:
            sealed = find_sealed(state_dir, key)
        except SealedValueError as error:
            collected.problems.append(str(error))
        else:
            if sealed is not None:
                collected.given[key] = Given(sealed.text, sealed.origin)


def _read_file(path: Path, who: Who, collected: _Collected) -> None:
    """Take over a TOML file; `who` SHOP is the set-up wizard, which may not change everything.

    Nobody in a shop can mend the wizard's file by hand: where a bad disk or another version of the program
    made it unusable, the kiosk does without.
    """
    collected.files.append(path)
    problems = collected.ignored if who is Who.SHOP else collected.problems
    text = ""
    try:
        text = path.read_bytes().decode("utf-8-sig")
        content = tomllib.loads(text)
    except FileNotFoundError:
        problems.append(f"{path}: there is no such file")
    except OSError as error:
        problems.append(f"{path}: cannot be read ({error.strerror})")
    except UnicodeDecodeError as error:
        problems.append(f"{path}: is not a text in UTF-8 (byte {error.start})")
    except tomllib.TOMLDecodeError as error:
        problems.append(f"{path}: {_syntax_mistake(error, text)}")
    else:
        for key, value in _flat(content):
            problem = _refusal(key, value, who)
            if problem is None:
                collected.given[key] = Given(_in_folder(DECLARED[key], value, path.parent), str(path))
            else:
                kept = collected.problems if key in DECLARED else problems
                kept.append(f"{key} (in {path}): {problem}")


def _syntax_mistake(error: tomllib.TOMLDecodeError, text: str) -> str:
    message = str(error).replace(" (at end of document)", "")
    match = re.fullmatch(r"(.*) \(at line (\d+), column (\d+)\)", message)
    if match:
        what, line, column = match.groups()
    else:
        what, line, column = message, text.count("\n") + 1, len(text.rpartition("\n")[2]) + 1
    return f"line {line}, column {column}: is not valid TOML: {what[0].lower()}{what[1:]}"


def _flat(content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in content.items():
        if name in SECTIONS and isinstance(value, dict):
            yield from ((f"{name}.{inner}", inner_value) for inner, inner_value in value.items())
        else:
            yield name, value


def _refusal(key: str, value: Any, who: Who) -> str | None:
    if key in SECTIONS:
        return f"is a section: write [{key}] on a line of its own and its settings below"
    declaration = DECLARED.get(key)
    if declaration is None:
        what = "section" if isinstance(value, dict) else "setting"
        return f"no such {what}{meant(key, SECTIONS if isinstance(value, dict) else DECLARED)}"
    if declaration.who is Who.SECRET:
        return (
            f"a secret must not stand in a file. Remove it there, change it wherever it is in use, "
            f"and seal it with `kiosk secret set {key}`"
        )
    if who is Who.SHOP and declaration.who is Who.MANAGED:
        return "the set-up wizard may not change this; it belongs into the settings file"
    return None


def _in_folder(declaration: Declaration, value: Any, folder: Path) -> Any:
    is_written = declaration.is_path and isinstance(value, str) and bool(value.strip())
    return in_folder(value, folder) if is_written else value


def _validated(collected: _Collected) -> Settings:
    tree: dict[str, Any] = {}
    for key, given in collected.given.items():
        section, _, name = key.rpartition(".")
        (tree.setdefault(section, {}) if section else tree)[name] = given.value
    try:
        settings = Settings.model_validate(tree)
    except ValidationError as error:
        collected.problems.extend(told(error, collected.given))
    else:
        if not collected.problems:
            return settings
    raise ConfigError(collected.problems)

"""The documentation of the settings and the sample file, both made from the declarations."""

from __future__ import annotations

import inspect
import json
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from kiosk.config import OTHER_VARIABLES, CodeRule, Settings
from kiosk.config_declaration import Declaration, Who, declarations, sections
from kiosk.config_rules import DEFAULT_RULES

_MARKS = {
    Who.SHOP: [],
    Who.MANAGED: ["*Not in the wizard.*"],
    Who.SECRET: ["*Never in a file.*"],
}

_INTRODUCTION = """\
# Configuration

<!-- Made by `kiosk config --markdown` from what kiosk/config_sections/ declares. Change it there. -->

Nothing has to be set to start the demo. A kiosk in a shop needs to know its CareCloud project, its login and
its store; `kiosk doctor` names what is missing and checks what is set.

## Where settings come from

Each one of these overrides the ones before it:

1. the built-in values below,
2. one settings file in TOML: the one after `--config`, else the one in `KIOSK_CONFIG`, else
   `/etc/loyalty-kiosk/kiosk.toml`, else `~/.config/loyalty-kiosk/kiosk.toml`,
3. `wizard.toml` in the state folder, which only the set-up wizard writes; what is marked *not in the wizard*
   stays out of the shop's hands,
4. environment variables: `KIOSK_` and the key in capitals, with `__` for the dot, such as
   `KIOSK_CARECLOUD__URL` for `carecloud.url`. Lists are written with commas, or as JSON. An empty variable
   counts as not set.

A secret never stands in a file: `kiosk secret set NAME` seals it, and where the environment has one as well,
that counts. [Operations](operations.md#secrets) says where it is kept.

`kiosk config` shows every value in force and where it came from, and `kiosk config --sample` prints a file to
start from. A wrong value or an unknown name stops the program with a line that names the key, the value, what
is allowed and where it was set. A relative path in a file starts at that file's folder.

A minimal file, with the password sealed by `kiosk secret set carecloud.password`:

```toml
store_id = "86e05affc7a7abefcd513ab400"
customer_source_id = "8bd481fbb8a7dbbca5b5a32a1c"
language = "cs"

[carecloud]
url = "myshop.crmcarecloud.com"
external_application_id = "88e3ce1f0b2da1a6a5c4c8fe0a"
login = "kiosk.prague"
```
"""

_RULES = """\

## Code rules

`[[scanning.rules]]` says what the codes of a shop mean. The rules are tried in order and the first that fits
decides; a code that fits none is unknown. `kiosk scan PICTURE` shows which rule a code fits. Hostile texts
(control characters, text direction marks, more than 1,024 characters) are refused before any rule.

With `url_parameter` the value is first taken out of the URL; then `prefix` is looked for and, with
`strip_prefix`, removed; length, pattern and check digit apply to what remains, which is also what the CRM is
asked for. A rule for an `auth_token` reads the known layouts (URL, JSON, delimited text) by itself and uses
only `symbologies`, `prefix`, `strip_prefix` and `allowed_hosts`.

"""

_RULES_END = """
These rules are built in. Setting any rule replaces all of them.

```toml
{rules}
```
"""


def markdown() -> str:
    """The page `docs/configuration.md`."""
    parts = [_INTRODUCTION]
    for section, declared in _by_section().items():
        title, table = (
            (f"## `[{section}]`", f"\n{_about(section)}\n") if section else ("## Top of the file", "")
        )
        parts.append(f"\n{title}\n{table}\n" + "\n".join(_table(declared)) + "\n")
        if section == "scanning":
            parts.append(_RULES + "\n".join(_rule_table()) + "\n" + _RULES_END.format(rules=_rules_in_toml()))
    rows = "\n".join(f"| `{name}` | {meaning} |" for name, meaning in OTHER_VARIABLES.items())
    parts.append(f"\n## Other environment variables\n\n| Variable | Meaning |\n|---|---|\n{rows}\n")
    return "".join(parts)


def sample() -> str:
    """A settings file in which everything is explained and nothing is set yet."""
    lines = ["# Settings of the loyalty kiosk. Remove the # in front of what you set.", ""]
    for section, declared in _by_section().items():
        if section:
            lines += [*_comment(_about(section)), f"[{section}]", ""]
        for each in declared:
            lines += [*_sample_lines(each), ""]
    return "\n".join(lines).rstrip() + "\n"


def _sample_lines(each: Declaration) -> Iterator[str]:
    yield from _comment(each.description)
    if each.needed_for:
        yield from _comment(f"Needed for {each.needed_for}.")
    if each.who is Who.SECRET:
        yield from _comment(f"Never in this file: kiosk secret set {each.key}")
        return
    if each.limits:
        yield from _comment(f"Allowed: {each.limits}.")
    if each.key == "scanning.rules":
        yield from (f"#{line}" if line else "" for line in _rules_in_toml().splitlines())
        return
    value = each.example if each.shown_default or each.default is None else each.default
    yield f"#{each.name} = {toml_value(value)}"


def _comment(text: str) -> list[str]:
    return [f"# {line}" for line in textwrap.wrap(text.replace("`", ""), 96)]


def _by_section() -> dict[str, list[Declaration]]:
    found: dict[str, list[Declaration]] = {}
    for each in declarations(Settings):
        found.setdefault(each.section, []).append(each)
    return found


def _about(section: str) -> str:
    return inspect.cleandoc(sections(Settings)[section].__doc__ or "")


def _table(declared: list[Declaration]) -> Iterator[str]:
    yield "| Key | Type | Default | Environment | Meaning |"
    yield "|---|---|---|---|---|"
    for each in declared:
        cells = (f"`{each.key}`", each.kind, _default(each), f"`{each.env}`", _meaning(each))
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _default(each: Declaration) -> str:
    if each.shown_default:
        return each.shown_default
    return "not set" if each.default is None else f"`{toml_value(each.default)}`"


def _meaning(each: Declaration) -> str:
    words = [each.description]
    if each.needed_for:
        words.append(f"**Needed** for {each.needed_for}.")
    if each.limits:
        words.append(f"Allowed: {each.limits}.")
    if each.example not in (each.default, []) and each.who is not Who.SECRET:
        words.append(f"Example: `{toml_value(each.example)}`.")
    return " ".join(words + _MARKS[each.who])


def _rule_table() -> Iterator[str]:
    yield "| Key | Default | Meaning |"
    yield "|---|---|---|"
    for name, field in CodeRule.model_fields.items():
        default = "**needed**" if field.is_required() else _rule_default(field.default)
        choices = ", ".join(f"`{each}`" for each in get_args(field.annotation) if isinstance(each, str))
        allowed = f" One of {choices}." if choices else ""
        yield f"| `{name}` | {default} | {field.description}{allowed} |"


def _rule_default(value: Any) -> str:
    return "none" if value is None else f"`{toml_value(value)}`"


def _rules_in_toml() -> str:
    blocks = []
    for rule in DEFAULT_RULES:
        values = rule.model_dump(exclude_defaults=True)
        lines = (f"{name} = {toml_value(value)}" for name, value in values.items())
        blocks.append("\n".join(["[[scanning.rules]]", *lines]))
    return "\n\n".join(blocks)


def toml_value(value: Any) -> str:
    """A value as TOML writes it: text, number, true or false, or a list of these."""
    if isinstance(value, list | tuple):
        return "[" + ", ".join(map(toml_value, value)) + "]"
    # For these, JSON and TOML agree.
    return json.dumps(str(value) if isinstance(value, Path) else value, ensure_ascii=False)

"""`kiosk doctor`: can this installation serve customers, and if not, what is to be done?"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
from collections.abc import Callable
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.arguments import add_config, log_for_command
from kiosk.commands.doctor_checks.brand import check_brand
from kiosk.commands.doctor_checks.check import Check, Status, exit_code, fail, not_made, ok, skipped, warn
from kiosk.commands.doctor_checks.fonts import check_fonts
from kiosk.commands.doctor_checks.languages import check_languages
from kiosk.commands.doctor_checks.names import (
    ALL,
    BRAND,
    CAMERA,
    CONFIGURATION,
    CRM,
    DECODERS,
    FONTS,
    LANGUAGES,
    NEED_CRM,
    NEED_SETTINGS,
    SCANNERS,
    SECRETS,
    SIGN_UPS,
    SOUND,
    SPEECH,
    STORAGE,
    WORKER,
)
from kiosk.commands.doctor_checks.reading import check_camera, check_decoders
from kiosk.commands.doctor_checks.scanners import check_scanners
from kiosk.commands.doctor_checks.sign_ups import check_sign_ups
from kiosk.commands.doctor_checks.sound import check_sound
from kiosk.commands.doctor_checks.speech import check_speech
from kiosk.commands.doctor_checks.storage import check_storage
from kiosk.commands.doctor_checks.threads import AbandonedThreads
from kiosk.commands.doctor_checks.worker import check_worker
from kiosk.commands.failure import USAGE, CommandFailed

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.config_loading import LoadedSettings

WITHIN_S = 14.0

_VERDICTS = {
    0: "This kiosk can serve customers.",
    1: "This kiosk cannot serve customers yet.",
    2: "This kiosk can serve customers, but something is missing.",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Offer the command."""
    parser = subparsers.add_parser(
        "doctor",
        help="check whether this installation can serve customers",
        description="Checks the settings, the loyalty system, the camera and this machine within 15 s. "
        "Exit status: 0 customers can be served, 1 they cannot, 2 they can but something is missing.",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object with every check")
    parser.add_argument(
        "--bundle",
        type=Path,
        metavar="FILE.zip",
        help="also write, as a new file, what support needs to see, without personal data or secrets",
    )
    add_config(parser)


def run(args: argparse.Namespace) -> int:
    """Make every check and print what was found."""
    if args.bundle is not None and os.path.lexists(args.bundle):
        # Before the checks, which take their time.
        raise CommandFailed(f"{args.bundle} exists already; name a new file", USAGE)
    loaded, checks = _all_checks(args.config)
    code = exit_code(checks)
    sys.stdout.write(_as_json(checks, code) if args.json else _as_text(checks, code))
    if args.bundle is not None:
        from kiosk.commands.doctor_bundle.bundle import write_bundle

        write_bundle(args.bundle, loaded, checks)
        # Behind --json there is nothing but JSON on standard output.
        sys.stderr.write(f"kiosk: {args.bundle} is written; it holds no personal data and no secrets\n")
    return code


def _all_checks(file: Path | None) -> tuple[LoadedSettings | None, list[Check]]:
    """What was found, in order; None where the settings hold mistakes."""
    found: dict[str, Check] = {}

    def report(check: Check) -> None:
        found[check.name] = check

    loaded = _configuration(file, report)
    with asyncio.Runner() as runner:
        runner.get_loop().set_default_executor(AbandonedThreads())
        runner.run(_check_all(loaded, report))
    for name in ALL:
        if name not in found:
            report(fail(name, f"No answer within {WITHIN_S:g} s.", "Check the network, and try again later."))
    return loaded, sorted(found.values(), key=lambda check: ALL.index(check.name))


def _configuration(file: Path | None, report: Callable[[Check], None]) -> LoadedSettings | None:
    """The settings, None where they hold mistakes."""
    from kiosk.config_loading import ConfigError
    from kiosk.sealed_settings import load_sealed_settings

    try:
        loaded = load_sealed_settings(file)
    except ConfigError as error:
        report(
            fail(CONFIGURATION, "\n".join(error.problems), "Correct it; `kiosk config --sample` shows how.")
        )
        return None
    log_for_command(loaded.settings)
    report(_missing_settings(loaded))
    return loaded


_SET_UP_ANEW = "Set camera and scanners up anew in the staff area, which writes the file again."


def _missing_settings(loaded: LoadedSettings) -> Check:
    missing = loaded.settings.missing()
    ignored = "".join(f"\n{each}" for each in loaded.ignored)
    read = f"Read {', '.join(map(str, loaded.files))}" if loaded.files else "No settings file"
    if not missing and ignored:
        return warn(CONFIGURATION, f"{read}. What cannot be used counts as not set:{ignored}", _SET_UP_ANEW)
    if not missing:
        return ok(CONFIGURATION, f"{read}; {len(loaded.origins)} settings are set.")
    words = "\n".join(f"{each.key} is not set: needed for {each.why}." for each in missing) + ignored
    advice = f"Set {', '.join(each.how for each in missing)}, or the keys in the settings file."
    if any(each.is_essential for each in missing):
        return fail(CONFIGURATION, f"{read}.\n{words}", advice)
    return warn(CONFIGURATION, f"{read}.\n{words}", advice)


async def _check_all(loaded: LoadedSettings | None, report: Callable[[Check], None]) -> None:
    """Make the checks side by side; what has not reported after `WITHIN_S` never will."""

    async def in_thread(name: str, check: Callable[[], Check]) -> None:
        try:
            report(await asyncio.to_thread(check))
        except Exception as error:
            report(not_made(name, error))

    settings = loaded.settings if loaded is not None else None
    work = [in_thread(FONTS, check_fonts), in_thread(DECODERS, lambda: check_decoders(settings))]
    if loaded is None or settings is None:
        for name in NEED_SETTINGS:
            report(skipped(name, "The settings hold mistakes."))
    else:
        work += [
            in_thread(STORAGE, lambda: check_storage(settings.state_dir)),
            in_thread(SECRETS, lambda: _check_secrets(loaded)),
            in_thread(SIGN_UPS, lambda: check_sign_ups(settings)),
            in_thread(BRAND, lambda: check_brand(settings)),
            in_thread(LANGUAGES, lambda: check_languages(settings)),
            in_thread(CAMERA, lambda: check_camera(settings)),
            in_thread(WORKER, lambda: check_worker(settings)),
            in_thread(SCANNERS, lambda: check_scanners(settings)),
            in_thread(SOUND, lambda: check_sound(settings)),
            in_thread(SPEECH, lambda: check_speech(settings)),
            _check_crm(settings, report),
        ]
    tasks = [asyncio.create_task(each) for each in work]
    done, late = await asyncio.wait(tasks, timeout=WITHIN_S)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
    for task in done:
        task.result()


def _check_secrets(loaded: LoadedSettings) -> Check:
    # Cryptography takes its time to load: in this check's own thread.
    from kiosk.commands.doctor_checks.secrets import check_secrets

    return check_secrets(loaded.settings.state_dir, loaded.origins)


async def _check_crm(settings: Settings, report: Callable[[Check], None]) -> None:
    missing = [each.key for each in settings.missing() if each.is_essential]
    if missing:
        for name in (CRM, *NEED_CRM):
            report(skipped(name, f"Not set: {', '.join(missing)}."))
        return
    from kiosk.bootstrap import build
    from kiosk.commands.doctor_checks.carecloud import CareCloudInspection
    from kiosk.commands.doctor_checks.crm import CrmChecks
    from kiosk.config_loading import ConfigError

    # In an empty folder: what the loyalty system said earlier must not stand for what it says now.
    with tempfile.TemporaryDirectory(prefix="kiosk-doctor-") as folder:
        try:
            services = build(settings.model_copy(update={"state_dir": Path(folder)}))
            inspection = CareCloudInspection(settings, services.now)
        except ConfigError as error:
            report(fail(CRM, "\n".join(error.problems), "Correct it, or unset it."))
            for name in NEED_CRM:
                report(skipped(name, "The loyalty system cannot be asked."))
            return
        except (ValueError, OSError) as error:
            report(fail(CRM, f"Cannot be asked: {error}.", "Correct carecloud.url or carecloud.ca_file."))
            for name in NEED_CRM:
                report(skipped(name, "The loyalty system cannot be asked."))
            return
        try:
            await CrmChecks(settings, services, inspection, report).run()
        finally:
            await inspection.close()
            await services.close()


def _as_json(checks: list[Check], code: int) -> str:
    rows = [
        {"name": each.name, "status": each.status.value, "message": each.message, "advice": each.advice}
        for each in checks
    ]
    return json.dumps({"exit": code, "checks": rows}, indent=2) + "\n"


def _as_text(checks: list[Check], code: int) -> str:
    lines: list[str] = []
    for (status, message), alike in groupby(checks, key=lambda check: (check.status, check.message)):
        group = list(alike)
        if status is Status.SKIPPED and len(group) > 1:
            # What waits for one thing is told in one line.
            lines.append(f"{status.value:<8}{', '.join(each.name for each in group)}: {message}")
            continue
        for each in group:
            lines += _lines(each)
    return "\n".join([*lines, "", _VERDICTS[code], ""])


def _lines(check: Check) -> list[str]:
    first, *more = check.message.splitlines()
    lines = [f"{check.status.value:<8}{check.name:<16} {first}", *(f"{'':<25}{line}" for line in more)]
    return [*lines, f"{'':<25}-> {check.advice}"] if check.advice else lines

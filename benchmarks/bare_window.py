"""A window with one text and nothing else: what PySide6 and QML cost by themselves.

As a program it runs a 5 ms ticker for `--seconds` and prints the gaps and its memory as JSON.
"""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def open_bare_window() -> tuple[QGuiApplication, QQmlApplicationEngine, QQuickWindow]:
    """The window, shown but not painted yet."""
    app, engine = QGuiApplication([]), QQmlApplicationEngine()
    engine.load(QUrl.fromLocalFile(__file__.replace("bare_window.py", "BareWindow.qml")))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    return app, engine, window


def main() -> None:
    """Tick and report."""
    import argparse
    import json
    import os
    import sys
    from dataclasses import asdict

    from PySide6.QtCore import QTimer

    from benchmarks.memory import memory_of
    from benchmarks.ticker import Ticker

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30)
    seconds = parser.parse_args().seconds
    app, engine, _window = open_bare_window()
    ticker = Ticker()
    QTimer.singleShot(1000, ticker.start)
    QTimer.singleShot(round((1 + seconds) * 1000), app.quit)
    app.exec()
    json.dump({"gaps_ms": ticker.gaps_ms, "memory": asdict(memory_of(os.getpid()))}, sys.stdout)
    sys.stdout.flush()
    del engine


if __name__ == "__main__":
    main()

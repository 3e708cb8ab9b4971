"""Keeps PySide6 from reading the source of every module that is imported.

Once PySide6 is there, it looks through the source of each further module for its own name, in case that module switches
its ``__feature__`` on, and ``linecache`` keeps all those lines: 540 files, 17 MB and a tenth of the start. Nothing here
uses ``__feature__``, so what it would find out makes no difference.
"""

import sys
from collections.abc import Mapping
from types import ModuleType

FEATURES, LOOKS = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_unread(modules: Mapping[str, ModuleType] = sys.modules) -> None:
    """Import PySide6, and answer its question about each further module with no. Another PySide6 may not ask it."""
    from PySide6 import QtCore  # noqa: F401

    features = modules.get(FEATURES)
    if features is not None and hasattr(features, LOOKS):
        setattr(features, LOOKS, _says_no)


def _says_no(_module: object) -> bool:
    return False

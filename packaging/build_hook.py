"""What a wheel wants beside the sources: the translated texts, compiled."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))

from translations import compile_all


class TextsHook(BuildHookInterface[Any]):
    """Compiles the catalogues before anything is packed."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        compile_all(Path(sys.executable), Path(self.root))

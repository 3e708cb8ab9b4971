"""How large the results are, and how large they were when somebody last looked: packaging/sizes.toml."""

import tomllib
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from building.trees import size_of

RECORD = Path(__file__).resolve().parents[1] / "sizes.toml"
MAY_GROW = Fraction(105, 100)
SUFFIXES = {"deb": ".deb", "tar": ".tar.xz", "rpm": ".rpm", "wheel": ".whl"}


def recorded() -> dict[str, int]:
    """Bytes by kind, and those of the unpacked bundle as ``tree``; ``limits`` has what may never be passed."""
    return dict(tomllib.loads(RECORD.read_text(encoding="utf-8"))["bytes"])


def measured(results: Path, tree: Path) -> dict[str, int]:
    """The same of what was built."""
    found = {
        kind: path.stat().st_size
        for kind, suffix in SUFFIXES.items()
        for path in results.iterdir()
        if path.name.endswith(suffix)
    }
    return {**found, "tree": size_of(tree)}


def grown(before: Mapping[str, int], now: Mapping[str, int]) -> list[str]:
    """A sentence for what grew by more than a twentieth, or was not built. What was never recorded may be as it is."""
    faults = []
    for kind in sorted(before):
        if kind not in now:
            faults.append(f"{kind} was not built")
        elif now[kind] > before[kind] * MAY_GROW:
            faults.append(
                f"{kind} grew from {before[kind]} to {now[kind]} bytes, more than a twentieth: "
                "find out by what, or record it in packaging/sizes.toml"
            )
    return faults

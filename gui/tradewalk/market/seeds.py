"""Seeds: every random choice of the market comes from a seed that names what it is for."""

from hashlib import blake2b
from random import Random


def seed_of(*names: object) -> int:
    """A 64-bit seed of these names, the same on every machine."""
    text = "|".join(str(name) for name in names)
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")


def random_of(*names: object) -> Random:
    """A random stream of its own for these names."""
    return Random(seed_of(*names))

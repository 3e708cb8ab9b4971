"""Under whose name the application goes: one folder with ``brand.toml`` and ``logo.svg``, read into a frozen value.

Python's own library alone, so that the scripts of ``packaging/`` read brands without anything installed.
"""

from tradewalk.brand.facts import LANGUAGES, Brand, BrandColours, BrandFeePlans, Texts
from tradewalk.brand.faults import BrandError, BrandFault
from tradewalk.brand.folder import load_brand, read_brand

__all__ = [
    "LANGUAGES",
    "Brand",
    "BrandColours",
    "BrandError",
    "BrandFault",
    "BrandFeePlans",
    "Texts",
    "load_brand",
    "read_brand",
]

"""What the installer of Windows is made of besides its script: the names of a brand, and the files to remove again."""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from tradewalk.brand import Brand
from tradewalk.walkthrough.file_names import OWN_SUFFIX

BOM = "\ufeff"
"""What tells makensis that a file is UTF-8."""

LARGEST_PART = 65_535
"""No part of a version may be larger in a file of Windows."""


def defines(brand: Brand, version: str, kilobytes: int, icon: str) -> dict[str, str]:
    """The names that the script asks for; ``HOMEPAGE`` only where the brand has one."""
    names = {
        "NAME_EN": brand.name["en"],
        "NAME_ZH_HANS": brand.name["zh-Hans"],
        "NAME_ZH_HANT": brand.name["zh-Hant"],
        "SUMMARY_EN": brand.summary["en"].rstrip("."),
        "SUMMARY_ZH_HANS": brand.summary["zh-Hans"].rstrip("。"),
        "SUMMARY_ZH_HANT": brand.summary["zh-Hant"].rstrip("。"),
        "PUBLISHER": brand.publisher,
        "HOMEPAGE": brand.homepage,
        "COMMAND": brand.command,
        "APPLICATION": brand.application,
        "MIME": brand.mime,
        "SUFFIX": OWN_SUFFIX,
        "TYPE": f"{brand.application}{OWN_SUFFIX}",
        "VERSION": version,
        "VERSION_PARTS": ".".join(map(str, version_parts(version))),
        "KILOBYTES": str(kilobytes),
        "ICON": icon,
    }
    return {name: value for name, value in names.items() if value}


def brand_script(names: dict[str, str]) -> str:
    """The names as makensis reads them."""
    return BOM + "".join(f'!define {name} "{quoted(value)}"\n' for name, value in names.items())


def removal_script(files: Iterable[str], folders: Iterable[str]) -> str:
    """A line for each file and then for each folder, the deepest first; paths with slashes, below the program's folder.

    A folder goes only when nothing else is in it.
    """
    deepest = sorted(map(PurePosixPath, folders), key=lambda folder: (-len(folder.parts), folder))
    lines = [f'Delete "{installed(path)}"' for path in sorted(map(PurePosixPath, files))]
    return BOM + "\n".join([*lines, *(f'RMDir "{installed(folder)}"' for folder in deepest)]) + "\n"


def installed(path: PurePosixPath) -> str:
    return "$INSTDIR\\" + quoted("\\".join(path.parts))


def quoted(text: str) -> str:
    """Text between quotation marks of NSIS, in which a dollar and a quotation mark would mean something."""
    return text.replace("$", "$$").replace('"', '$\\"')


def version_parts(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows has for a version: 1.2.3rc1 is 1.2.3.0, since it knows no candidates."""
    released = re.match(r"\d+(?:\.\d+)*", version)
    numbers = [min(int(part), LARGEST_PART) for part in released[0].split(".")] if released else []
    first, second, third, fourth = (*numbers, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def version_resource(brand: Brand, version: str) -> str:
    """What the program says of itself in Windows: the file that PyInstaller takes for it."""
    parts = version_parts(version)
    told = {
        "CompanyName": brand.publisher,
        "FileDescription": brand.name["en"],
        "FileVersion": version,
        "InternalName": brand.command,
        "OriginalFilename": f"{brand.command}.exe",
        "ProductName": brand.name["en"],
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {value!r})" for key, value in told.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={parts}, prodvers={parts}), kids=[\n"
        f"    StringFileInfo([StringTable('040904B0', [{strings}])]),\n"
        "    VarFileInfo([VarStruct('Translation', [1033, 1200])]),\n"
        "])\n"
    )

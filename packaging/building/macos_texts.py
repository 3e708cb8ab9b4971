"""What a bundle of macOS says of itself: Info.plist, and the name in each language."""

from typing import Any

from tradewalk.brand import Brand
from tradewalk.walkthrough.file_names import OWN_SUFFIX

OLDEST_MACOS = "13.0"
"""Qt 6.11 starts on no older one."""

CATEGORY = "public.app-category.education"
SCRIPTS = {"en": "en", "zh-Hans": "zh-Hans", "zh-Hant": "zh-Hant", "zh-HK": "zh-Hant"}
"""The languages of the system, and which of the brand's each reads."""

WALKTHROUGH = {"en": "Walkthrough", "zh-Hans": "操作演练", "zh-Hant": "操作演練"}


def bundle(brand: Brand, version: str) -> dict[str, object]:
    """What PyInstaller's BUNDLE is told."""
    return {
        "name": f"{brand.name['en']}.app",
        "bundle_identifier": brand.application,
        "version": version,
        "info_plist": information(brand, version),
    }


def information(brand: Brand, version: str) -> dict[str, Any]:
    """The keys of Info.plist."""
    name = brand.name["en"]
    return {
        "CFBundleName": name,
        "CFBundleDisplayName": name,
        "CFBundleIdentifier": brand.application,
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(SCRIPTS),
        "LSHasLocalizedDisplayName": True,
        "LSApplicationCategoryType": CATEGORY,
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": brand.publisher,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": WALKTHROUGH["en"],
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [type_of(brand)],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": type_of(brand),
                "UTTypeDescription": WALKTHROUGH["en"],
                "UTTypeConformsTo": ["public.text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [OWN_SUFFIX.removeprefix(".")],
                    "public.mime-type": [brand.mime],
                },
            }
        ],
    }


def type_of(brand: Brand) -> str:
    """The uniform type of a walkthrough's file."""
    return f"{brand.application}{OWN_SUFFIX}"


def localized(brand: Brand) -> dict[str, str]:
    """InfoPlist.strings of each language, by the path below the bundle's resources."""
    found = {}
    for language, script in SCRIPTS.items():
        name, document = brand.name[script], WALKTHROUGH[script]
        words = {
            "CFBundleName": name,
            "CFBundleDisplayName": name,
            WALKTHROUGH["en"]: document,
        }
        lines = (f'"{key}" = "{value}";\n' for key, value in words.items())
        found[f"{language}.lproj/InfoPlist.strings"] = "".join(lines)
    return found

"""Says what is wrong with brands, each fault with file, line and field: ``python3 packaging/brand_check.py FOLDER…``.

Exit code: 0 every brand is fine, 1 there are faults.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "gui"))

from tradewalk.brand import BrandError, load_brand


def main(arguments: Sequence[str] | None = None) -> int:
    """Check the brands of a command line."""
    parser = ArgumentParser(description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument(
        "folders", type=Path, nargs="+", metavar="FOLDER", help="with brand.toml and logo.svg"
    )
    is_fine = True
    for folder in parser.parse_args(arguments).folders:
        try:
            brand = load_brand(folder)
        except BrandError as error:
            is_fine = False
            print(error)
        else:
            print(f"{folder}: {brand.name['en']} by {brand.publisher} is fine")
    return 0 if is_fine else 1


if __name__ == "__main__":
    sys.exit(main())

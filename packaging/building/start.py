"""What the frozen program starts with."""

import os
import sys

if sys.stderr is None or sys.stdout is None:
    # A program with a window has neither on Windows; what is written there is for nobody.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115

from tradewalk.cli import main

sys.exit(main())

"""``python -m tradewalk``."""

import sys

from tradewalk.cli import main

sys.exit(main())

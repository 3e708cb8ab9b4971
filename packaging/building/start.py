"""What the frozen program starts with."""

import sys

from tradewalk.cli import main

sys.exit(main())

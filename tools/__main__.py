"""Entry of `python -m tools`."""

import gc
import sys

from tools.cli import main

# One command and the process ends: looking for garbage takes a fifth of the time of `generate`, and frees nothing.
gc.disable()
sys.exit(main())

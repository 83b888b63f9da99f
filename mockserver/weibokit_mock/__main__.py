"""`python -m weibokit_mock` is `weibokit-mock`."""

import sys

from .cli import main

if __name__ == "__main__":
    sys.exit(main())

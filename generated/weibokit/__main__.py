# Do not edit: `make generate` writes this file from tools/codegen.

"""`python -m weibokit` is `weibokit`."""

import sys

from ._command.start import main

if __name__ == "__main__":
    sys.exit(main())

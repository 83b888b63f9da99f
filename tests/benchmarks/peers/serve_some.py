"""Runs the mock with definitions of another folder: `python -m … FOLDER`, and further arguments of the mock."""

import json
import sys
from pathlib import Path
from typing import Any

from weibokit_mock.cli import main
from weibokit_mock.definitions import operations

if __name__ == "__main__":
    folder = Path(sys.argv[1])

    def read(api: str) -> dict[str, Any]:
        """Read the definition of an API in this folder."""
        document: dict[str, Any] = json.loads((folder / f"{api}.json").read_bytes())
        return document

    operations.read = read
    sys.exit(main(sys.argv[2:]))

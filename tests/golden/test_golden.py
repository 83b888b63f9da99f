"""A small definition with everything the real ones have, and the client that belongs to it.

After a change that is meant to show, `python tests/golden/test_golden.py` writes the client anew; look at the diff.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.codegen.generate import generate_one
from tools.codegen.targets import Target
from tools.codegen.verify import differences

HERE = Path(__file__).parent
PACKAGE = "bookshop_client"
# Its envelope and credential are those of Just One API, so that the runtime needs nothing for it.
TARGET = Target("bookshop", "Bookshop", "justone", "JustOneBase", "AsyncJustOneBase")


def generate(folder: Path) -> Path:
    package = folder / PACKAGE
    generate_one(HERE / "bookshop.json", package, TARGET)
    return package


def without_copies(package: Path) -> Path:
    """Leave out what is copied from elsewhere: the runtime and the definition."""
    for folder in ("_runtime", "specs"):
        shutil.rmtree(package / folder)
    return package


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return generate(tmp_path_factory.mktemp("golden"))


def test_client_equals_golden(package: Path, tmp_path: Path) -> None:
    fresh = without_copies(Path(shutil.copytree(package, tmp_path / PACKAGE)))
    assert list(differences(fresh, HERE / PACKAGE)) == []


def test_client_passes_mypy(package: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(
        "from bookshop_client import Bookshop\n"
        "def titles(api: Bookshop) -> list[str]:\n"
        "    return [book.title.upper() for book in api.books.iter_search(q='x', sort='newest')]\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run(
        [*command, "use.py", str(package)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"MYPYPATH": str(package.parent), "PATH": ""},
    )
    assert done.returncode == 0, done.stdout + done.stderr


if __name__ == "__main__":
    shutil.rmtree(HERE / PACKAGE, ignore_errors=True)
    without_copies(generate(HERE))

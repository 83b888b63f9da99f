import subprocess
import sys
from pathlib import Path

import pytest

from tools import demo


def test_demo_shows_every_call(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.demo"], cwd=root, capture_output=True, text=True, timeout=60, check=False
    )
    lines = done.stdout.splitlines()

    assert (done.returncode, done.stderr) == (0, "")
    assert sum("  200  " in line for line in lines) == 2 * len(demo.SHOWCASES)
    assert any({"AsyncTSina", "xml", "documented"} <= set(line.split()) for line in lines)
    assert max(map(len, lines)) <= 120


def test_demo_fails_with_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = demo.SHOWCASES[0]._replace(fields=lambda page: {"name": page.data.nothing})
    monkeypatch.setattr(demo, "SHOWCASES", [broken])

    with pytest.raises(AttributeError, match="nothing"):
        demo.main()

from pathlib import Path

import pytest

from tools.codegen.python.formatting import FormattingError, tidy


def test_modules_are_tidied(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("import sys\nimport os\nx = {'a' : os.sep}\n")
    tidy(tmp_path)
    assert (tmp_path / "a.py").read_text() == 'import os\n\nx = {"a": os.sep}\n'


def test_settings_nearby_are_ignored(tmp_path: Path) -> None:
    (tmp_path / "ruff.toml").write_text('line-length = 20\nexclude = ["a.py"]\n')
    (tmp_path / "a.py").write_text("name = 'a text that is longer than twenty columns'.upper()\n")
    tidy(tmp_path)
    assert (tmp_path / "a.py").read_text() == 'name = "a text that is longer than twenty columns".upper()\n'


def test_broken_code_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("def (:\n")
    with pytest.raises(FormattingError, match=r"ruff .* failed"):
        tidy(tmp_path)

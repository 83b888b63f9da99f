"""What is collected of the fuzzing."""

from pathlib import Path

import pytest


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Leave out what isn't to run: preparing its cases takes every worker longer than collecting all other tests."""
    is_left_out = config.option.markexpr == "not slow" and collection_path.name == "test_schemathesis.py"
    return True if is_left_out else None

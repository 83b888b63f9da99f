"""Fixtures of the download: the material beside the repository."""

from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with published definitions and facts, where it is at hand."""
    folder = Path(__file__).parents[4] / "shared"
    if not folder.is_dir():
        pytest.skip("the published definitions are not beside the repository")
    return folder

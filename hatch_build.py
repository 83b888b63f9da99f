"""What the package's metadata says of where it was built: project addresses, and README with links that work anywhere.

A build on GitHub knows its repository by the environment, so no address is written down here. A build elsewhere has
no project addresses, and README as it is.
"""

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_RELATIVE = re.compile(r"(\]\()(?!https?:|#)([^)]+\))")


class AddressHook(MetadataHookInterface):
    """Fills in `readme` and `urls`."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Set both, by the environment of this build."""
        text = Path(self.root, "README.md").read_text(encoding="utf-8")
        repository, ref = address(os.environ)
        metadata["readme"] = {"content-type": "text/markdown", "text": absolute(text, repository, ref)}
        metadata["urls"] = urls(repository, ref)


def address(environment: Mapping[str, str]) -> tuple[str, str]:
    """Return the address of the repository and the tag or branch that is built; empty text where it is not known."""
    if "GITHUB_REPOSITORY" not in environment:
        return "", ""
    server = environment.get("GITHUB_SERVER_URL", "https://github.com")
    return f"{server}/{environment['GITHUB_REPOSITORY']}", environment.get("GITHUB_REF_NAME", "HEAD")


def absolute(text: str, repository: str, ref: str) -> str:
    """Return Markdown whose links to files of the repository lead there from everywhere."""
    return _RELATIVE.sub(rf"\g<1>{repository}/blob/{ref}/\g<2>", text) if repository else text


def urls(repository: str, ref: str) -> dict[str, str]:
    """Return the project's addresses, as a package index shows them."""
    if not repository:
        return {}
    return {
        "Source": repository,
        "Issues": f"{repository}/issues",
        "Documentation": f"{repository}/blob/{ref}/docs/en/index.md",
        "Changelog": f"{repository}/blob/{ref}/CHANGELOG.md",
        "Security": f"{repository}/blob/{ref}/SECURITY.md",
    }

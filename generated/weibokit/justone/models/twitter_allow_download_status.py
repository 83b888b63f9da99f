# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TwitterAllowDownloadStatus(Answer):
    """An object of a response."""

    allow_download: bool = field("allow_download", "bool", required=True)

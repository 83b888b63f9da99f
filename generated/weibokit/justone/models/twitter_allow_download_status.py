# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TwitterAllowDownloadStatus(Model):
    """What is in `allow_download_status` of TwitterMedia.

    Attributes:
        allow_download: Whether the download is allowed.
    """

    allow_download: bool = field("allow_download", "bool", required=True)

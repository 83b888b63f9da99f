# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FacebookVideoFile(Model):
    """What is in `video_files` of FacebookPost."""

    video_hd_file: str = field("video_hd_file", "str", required=True)
    video_sd_file: str = field("video_sd_file", "str", required=True)

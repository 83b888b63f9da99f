# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliVideoDetailAbtest(Model):
    """What is in `abtest` of BilibiliVideoDetail."""

    comment_version_hash: str = field("comment_version_hash", "str", required=True)
    enable_live_anime: str = field("enable_live_anime", "str", required=True)
    enable_shortcut_key: str = field("enable_shortcut_key", "str", required=True)
    enable_strip_ad: str = field("enable_strip_ad", "str", required=True)
    rcmd_tab_version: str = field("rcmd_tab_version", "str", required=True)

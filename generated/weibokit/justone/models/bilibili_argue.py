# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliArgue(Model):
    """What is in `argue_info` of BilibiliVideoData."""

    argue_link: str = field("argue_link", "str", required=True)
    argue_msg: str = field("argue_msg", "str", required=True)
    argue_type: int = field("argue_type", "int", required=True)

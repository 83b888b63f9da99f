# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliDataConfig(Model):
    """What is in `config` of BilibiliVideoCommentData."""

    read_only: bool = field("read_only", "bool", required=True)
    show_up_flag: bool = field("show_up_flag", "bool", required=True)
    showtopic: int = field("showtopic", "int", required=True)

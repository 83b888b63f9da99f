# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuCommentPromptConfig(Model):
    """What is in `comment_prompt_config` of XiaohongshuNote."""

    forbidden_cmt_type: int = field("forbidden_cmt_type", "int", required=True)
    placeholder_long: str = field("placeholder_long", "str", required=True)
    placeholder_short: str = field("placeholder_short", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_content_jump_url import BilibiliContentJumpUrl


class BilibiliCommentContent(Model):
    """The text, or what is in it, in BilibiliComment.

    Attributes:
        jump_url: Address of the target.
        message: Message of the source.
    """

    jump_url: dict[str, BilibiliContentJumpUrl] = field("jump_url", "BilibiliContentJumpUrl{}", required=True)
    max_line: int = field("max_line", "int", required=True)
    members: list[Any] = field("members", "[]", required=True)
    message: str = field("message", "str", required=True)

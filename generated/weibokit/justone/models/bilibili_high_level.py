# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_jump_url import BilibiliJumpUrl


class BilibiliHighLevel(Model):
    """What is in `high_level` of BilibiliShow.

    Attributes:
        button_text: Text of the button.
        intro: Introduction.
        jump_url: Address of the target, in BilibiliHighLevel.
        question_text: Text of the question.
        show_button: Whether the button is shown.
        sub_title: Title of the reply.
        title: Title.
    """

    button_text: str = field("button_text", "str", required=True)
    intro: str = field("intro", "str", required=True)
    jump_url: BilibiliJumpUrl = field("jump_url", "BilibiliJumpUrl", required=True)
    new: bool = field("new", "bool", required=True)
    open_: bool = field("open", "bool", required=True)
    privilege_type: int = field("privilege_type", "int", required=True)
    qa_detail_link: str = field("qa_detail_link", "str", required=True)
    question_text: str = field("question_text", "str", required=True)
    show_button: bool = field("show_button", "bool", required=True)
    sub_title: str = field("sub_title", "str", required=True)
    title: str = field("title", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_url_for_black import TiktokUrlForBlack


class TiktokCommentButtonConfig(Model):
    """What is in `zero_comment_button_config` of TiktokCommentConfig.

    Attributes:
        background_url: Address of the background, in TiktokCommentButtonConfig.
        background_url_for_black: Address of the background, in TiktokCommentButtonConfig.
        image_type: Type of the picture.
    """

    background_url: TiktokUrlForBlack = field("background_url", "TiktokUrlForBlack", required=True)
    background_url_for_black: TiktokUrlForBlack = field("background_url_for_black", "TiktokUrlForBlack", required=True)
    image_type: int = field("image_type", "int", required=True)
    zero_comment_button_enable: bool = field("zero_comment_button_enable", "bool", required=True)
    zero_comment_button_main_text: str = field("zero_comment_button_main_text", "str", required=True)
    zero_comment_button_text: str = field("zero_comment_button_text", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokVideoCla(Model):
    """What is in `cla_info` of TiktokVideoMedia.

    Attributes:
        caption_infos: What is known of the captions.
        captions_type: Type of the caption.
        has_original_audio: Whether there is a original audio.
    """

    caption_infos: Any = field("caption_infos", required=True)
    captions_type: int = field("captions_type", "int", required=True)
    creator_edited_caption_id: int = field("creator_edited_caption_id", "int", required=True)
    enable_auto_caption: int = field("enable_auto_caption", "int", required=True)
    has_original_audio: int = field("has_original_audio", "int", required=True)
    hide_original_caption: bool = field("hide_original_caption", "bool", required=True)
    is_author_dubbing_qualified: bool = field("is_author_dubbing_qualified", "bool", required=True)
    no_caption_reason: int = field("no_caption_reason", "int", required=True)
    vertical_positions: Any = field("vertical_positions", required=True)

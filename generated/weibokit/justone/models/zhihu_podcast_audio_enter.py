# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuPodcastAudioEnter(Model):
    """What is in `podcast_audio_enter` of ZhihuArticle.

    Attributes:
        action_url: Address of the action.
        text: The text.
        text_color: Color of the text.
        text_size: Size of the text.
    """

    action_url: str = field("action_url", "str", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("text_color", "str", required=True)
    text_size: int = field("text_size", "int", required=True)

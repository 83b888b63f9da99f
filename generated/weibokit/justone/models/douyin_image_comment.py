# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinImageComment(Model):
    """What is in `image_comment` of DouyinVideo.

    Attributes:
        comment_highlight_text: Text of the comment highlight.
    """

    comment_highlight_text: str = field("comment_highlight_text", "str")

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuFoldedArea(Model):
    """What is in `folded_area` of XiaohongshuNoteCommentPage.

    Attributes:
        show_title: Whether the title is shown.
    """

    hidden_title: str = field("hidden_title", "str", required=True)
    show_desc: str = field("show_desc", "str", required=True)
    show_title: str = field("show_title", "str", required=True)

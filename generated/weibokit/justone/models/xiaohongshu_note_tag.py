# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuNoteTag(Model):
    """What is known of the tag, in XiaohongshuFoundNote.

    Attributes:
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)

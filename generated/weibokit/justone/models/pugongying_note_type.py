# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingNoteType(Model):
    """An item of `noteType` of PugongyingNotesRate.

    Attributes:
        content_tag: Tag of the content.
    """

    content_tag: str = field("contentTag", "str", required=True)
    percent: str = field("percent", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingNote(Model):
    """An item of `noteList` of PugongyingKolInfo.

    Attributes:
        content_tag: Tag of the content.
        feature_tags: Tags of the feature.
        image_url: Address of the picture.
        industry_tags: Tags of the industry.
        note_id: Id of the note.
        note_type: Type of the note.
    """

    bind: bool = field("bind", "bool", required=True)
    content_tag: str = field("contentTag", "str", required=True)
    feature_tags: list[Any] = field("featureTags", "[]", required=True)
    image_url: str = field("imageUrl", "str", required=True)
    industry_tags: Any = field("industryTags", required=True)
    note_id: str = field("noteId", "str", required=True)
    note_type: int = field("noteType", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PugongyingContentTag(Model):
    """An item of `contentTags` of PugongyingKolInfo."""

    taxonomy_1_tag: str = field("taxonomy1Tag", "str", required=True)
    taxonomy_2_tags: list[str] = field("taxonomy2Tags", "str[]", required=True)

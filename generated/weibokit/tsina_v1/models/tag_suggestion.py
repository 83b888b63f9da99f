# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagSuggestion(Model):
    """One tag; here JSON is as XML, but the id is text.

    Attributes:
        id: Id of the tag.
        value: The text.
    """

    id: str = field("id", "str", required=True)
    value: str = field("value", "str", required=True)

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagSuggestion(Model):
    """A tag that might fit the caller.

    Attributes:
        id: Id of the tag.
        value: The tag.
    """

    id: int | str = field("id", "int|str")
    value: str = field("value", "str")

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TagId(Model):
    """The id of a tag.

    Attributes:
        tagid: Id of the tag.
    """

    tagid: int | str = field("tagid", "int|str")

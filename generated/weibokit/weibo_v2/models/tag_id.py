# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.model import Answer, field


class TagId(Answer):
    """The id of a tag.

    Attributes:
        tagid: Id of the tag.
    """

    tagid: int | str = field("tagid", "int|str")

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Picture(Model):
    """A picture of a status.

    Attributes:
        thumbnail_pic: Address of the small picture; `bmiddle` or `large` in place of `thumbnail` gives the
            bigger ones.
    """

    thumbnail_pic: str = field("thumbnail_pic", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokShareMeta(Model):
    """What is in `shareMeta` of TiktokPostDetail.

    Attributes:
        desc: Description.
        title: Title.
    """

    desc: str = field("desc", "str", required=True)
    title: str = field("title", "str", required=True)

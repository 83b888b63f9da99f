# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Advert(Model):
    """A promoted status in a timeline.

    Attributes:
        id: Id of the status.
        mark: Mark of the promotion.
    """

    id: int = field("id", "int")
    mark: str = field("mark", "str")

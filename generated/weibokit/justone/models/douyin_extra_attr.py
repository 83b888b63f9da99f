# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinExtraAttr(Model):
    """What is in `extra_attr` of DouyinChallenge.

    Attributes:
        is_live: Whether it is live.
    """

    is_live: bool = field("is_live", "bool", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ZhihuComment(Model):
    """What is in `comment` of ZhihuInteractionBarPlugin.

    Attributes:
        enable: Whether it is on.
    """

    enable: bool = field("enable", "bool", required=True)
    placeholder: str = field("placeholder", "str", required=True)

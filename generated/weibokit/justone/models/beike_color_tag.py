# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeColorTag(Model):
    """An item of `colorTags` of BeikeErshoufangDetail.

    Attributes:
        color: Color.
        desc: Description.
    """

    bold_font: int = field("boldFont", "int", required=True)
    color: str = field("color", "str", required=True)
    desc: str = field("desc", "str", required=True)

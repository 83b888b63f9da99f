# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliProfession(Model):
    """What is in `profession` of BilibiliSpaceInfo.

    Attributes:
        is_show: Whether it is shown.
        name: Name.
        title: Title.
    """

    department: str = field("department", "str", required=True)
    is_show: int = field("is_show", "int", required=True)
    name: str = field("name", "str", required=True)
    title: str = field("title", "str", required=True)

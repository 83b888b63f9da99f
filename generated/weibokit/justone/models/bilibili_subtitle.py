# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSubtitle(Model):
    """Line below the title, in BilibiliVideoData.

    Attributes:
        list_: Items of the list.
    """

    allow_submit: bool = field("allow_submit", "bool", required=True)
    list_: list[Any] = field("list", "[]", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliRcmdTabData(Model):
    """What is in `rcmdTabData` of BilibiliVideoDetail.

    Attributes:
        has_more: Whether there are more pages.
        tab_name: Name of the tab.
    """

    archives: list[Any] = field("archives", "[]", required=True)
    has_more: bool = field("has_more", "bool", required=True)
    tab_name: str = field("tab_name", "str", required=True)

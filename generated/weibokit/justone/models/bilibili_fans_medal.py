# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliFansMedal(Model):
    """What is in `fans_medal` of BilibiliSpaceInfo."""

    detail: Any = field("detail", required=True)
    medal: Any = field("medal", required=True)
    show: bool = field("show", "bool", required=True)
    wear: bool = field("wear", "bool", required=True)

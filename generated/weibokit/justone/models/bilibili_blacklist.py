# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliBlacklist(Model):
    """What is in `blacklist` of BilibiliUrlRuleKv.

    Attributes:
        domain: Domain of the address.
    """

    domain: list[str] = field("domain", "str[]", required=True)
    rex: list[Any] = field("rex", "[]", required=True)

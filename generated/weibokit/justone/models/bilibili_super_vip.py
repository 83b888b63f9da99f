# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliSuperVip(Model):
    """What is in `super_vip` of BilibiliVip."""

    is_super_vip: bool = field("is_super_vip", "bool", required=True)

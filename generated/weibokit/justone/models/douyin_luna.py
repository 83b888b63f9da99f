# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinLuna(Model):
    """What is in `luna_info` of DouyinMusic."""

    is_luna_user: bool = field("is_luna_user", "bool", required=True)

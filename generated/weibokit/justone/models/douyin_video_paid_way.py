# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinVideoPaidWay(Model):
    """What is in `entertainment_video_paid_way` of DouyinVideo."""

    enable_use_new_ent_data: bool = field("enable_use_new_ent_data", "bool", required=True)
    paid_type: int = field("paid_type", "int", required=True)
    paid_ways: list[Any] | None = field("paid_ways", "[]", null=True, required=True)

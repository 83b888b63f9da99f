# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinImpressionData(Model):
    """What is in `impression_data` of DouyinVideo."""

    group_id_list_a: list[int] = field("group_id_list_a", "int[]", required=True)
    group_id_list_b: list[Any] = field("group_id_list_b", "[]", required=True)
    group_id_list_c: list[Any] = field("group_id_list_c", "[]", required=True)
    group_id_list_d: list[Any] | None = field("group_id_list_d", "[]", null=True, required=True)
    similar_id_list_a: Any = field("similar_id_list_a", required=True)
    similar_id_list_b: Any = field("similar_id_list_b", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TiktokGroupId(Model):
    """What is in `group_id_list` of TiktokAweme."""

    groupd_id_list_0: list[int] = field("GroupdIdList0", "int[]", required=True)
    groupd_id_list_1: list[int] = field("GroupdIdList1", "int[]", required=True)

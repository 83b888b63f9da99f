# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XingtuDatedCount(Model):
    """An item of `collect_cnt_list` of XingtuDateValue.

    Attributes:
        value: Value.
        visit_date: Day of the visit.
    """

    value: str = field("value", "str", required=True)
    visit_date: int = field("visit_date", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .xingtu_base_resp import XingtuBaseResp
    from .xingtu_date_value import XingtuDateValue


class XingtuItemReportTrend(Model):
    """What the response holds, in XingtuItemReportTrendResult.

    Attributes:
        base_resp: What the source says about the call itself.
        date_values: What is in `date_values` of XingtuItemReportTrend.
    """

    base_resp: XingtuBaseResp = field("base_resp", "XingtuBaseResp", required=True)
    date_values: XingtuDateValue = field("date_values", "XingtuDateValue", required=True)

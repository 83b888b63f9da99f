# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_data_action_report import YoukuDataActionReport


class YoukuNodeDataAction(Model):
    """What is in `action` of YoukuNodeData.

    Attributes:
        report: What is in `report` of YoukuNodeDataAction.
        type_: What sort of thing it is, as the source writes it.
        value: Value.
    """

    report: YoukuDataActionReport = field("report", "YoukuDataActionReport", required=True)
    type_: str = field("type", "str", required=True)
    value: str = field("value", "str", required=True)

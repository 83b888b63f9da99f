# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_more_button_action_report import YoukuMoreButtonActionReport


class YoukuMoreButtonAction(Model):
    """What is in `action` of YoukuMoreButton.

    Attributes:
        report: What is in `report` of YoukuMoreButtonAction.
        type_: What sort of thing it is, as the source writes it.
        value: Value.
    """

    report: YoukuMoreButtonActionReport = field("report", "YoukuMoreButtonActionReport", required=True)
    type_: str = field("type", "str", required=True)
    value: str = field("value", "str")

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_left_button_action_report import YoukuLeftButtonActionReport


class YoukuLeftButtonAction(Model):
    """An object of a response."""

    report: YoukuLeftButtonActionReport = field("report", "YoukuLeftButtonActionReport", required=True)
    type_: str = field("type", "str", required=True)
    value: str = field("value", "str", required=True)

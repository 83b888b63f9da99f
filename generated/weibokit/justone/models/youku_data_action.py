# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_action_report import YoukuActionReport


class YoukuDataAction(Model):
    """What is in `action` of YoukuSearchVideoBody.

    Attributes:
        report: What is in `report` of YoukuDataAction.
    """

    report: YoukuActionReport = field("report", "YoukuActionReport", required=True)

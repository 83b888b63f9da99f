# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_report import YoukuReport


class YoukuAction(Model):
    """What is in `action` of YoukuCircle.

    Attributes:
        content_type: Type of the content.
        extra: What the source adds.
        report: What is in `report` of YoukuAction.
        report_config: Settings of the report.
        type_: What sort of thing it is, as the source writes it.
        value: Value.
    """

    callback: Any = field("callback", required=True)
    content_type: Any = field("contentType", required=True)
    content_value: Any = field("contentValue", required=True)
    extra: Any = field("extra", required=True)
    report: YoukuReport = field("report", "YoukuReport", required=True)
    report_config: Any = field("reportConfig", required=True)
    report_disabled: bool = field("reportDisabled", "bool", required=True)
    type_: str = field("type", "str", required=True)
    value: str = field("value", "str", required=True)

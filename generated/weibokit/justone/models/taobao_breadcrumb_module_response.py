# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_breadcrumb import TaobaoBreadcrumb


class TaobaoBreadcrumbModuleResponse(Model):
    """What is in `breadcrumbModuleResponse` of TaobaoHttpData.

    Attributes:
        success: Whether it went well.
    """

    breadcrumb_list: list[TaobaoBreadcrumb] = field("breadcrumbList", "TaobaoBreadcrumb[]", required=True)
    success: bool = field("success", "bool", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_nav_button import JdNavButton
    from .jd_popup import JdPopup
    from .jd_tip import JdTip


class JdBottomNav(Model):
    """What is in `bottomNav` of JdItemDetail.

    Attributes:
        enable: Whether it is on.
        left: What is in `left` of JdBottomNav.
        popup: What is in `popup` of JdBottomNav.
        right: What is in `left` of JdBottomNav.
        tips: What is in `tips` of JdBottomNav.
        view_id: Id of the view.
        view_name: Name of the view.
    """

    customer_service_link: str = field("customerServiceLink", "str", required=True)
    enable: bool = field("enable", "bool", required=True)
    executor_code: str = field("executorCode", "str", required=True)
    left: JdNavButton = field("left", "JdNavButton", required=True)
    popup: JdPopup = field("popup", "JdPopup", required=True)
    right: JdNavButton = field("right", "JdNavButton", required=True)
    tips: JdTip = field("tips", "JdTip", required=True)
    view_id: str = field("viewId", "str", required=True)
    view_name: str = field("viewName", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .youku_bottom_call_app import YoukuBottomCallApp
    from .youku_pop_call_app import YoukuPopCallApp


class YoukuPlayPageData(Model):
    """What is in `playPageData` of YoukuVideoDetail.

    Attributes:
        pop_call_app: What is in `PopCallApp` of YoukuPlayPageData.
        bottom_call_app: What is in `bottomCallApp` of YoukuPlayPageData.
        header_call_app: What is in `bottomCallApp` of YoukuPlayPageData.
    """

    pop_call_app: YoukuPopCallApp = field("PopCallApp", "YoukuPopCallApp", required=True)
    bottom_call_app: YoukuBottomCallApp = field("bottomCallApp", "YoukuBottomCallApp", required=True)
    call_switch: bool = field("callSwitch", "bool", required=True)
    header_call_app: YoukuBottomCallApp = field("headerCallApp", "YoukuBottomCallApp", required=True)

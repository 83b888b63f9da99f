# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggested_app import SuggestedApp


class SuggestedAppsList(Model):
    """Apps whose names fit.

    Attributes:
        apps: Apps whose names fit.
    """

    apps: list[SuggestedApp] = field("apps", "SuggestedApp[]", required=True)

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class SuggestedApp(Model):
    """An app.

    Attributes:
        apps_name: Name of the app.
        members_count: Users of the app.
    """

    apps_name: str = field("apps_name", "str")
    members_count: int = field("members_count", "int")

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinUserProfileTab(Model):
    """An item of `profile_tab_list_v2` of DouyinProfileTab.

    Attributes:
        id: Id.
        name: Name.
    """

    id: int = field("id", "int", required=True)
    name_en: str = field("name_en", "str", required=True)
    name: str = field("name", "str")

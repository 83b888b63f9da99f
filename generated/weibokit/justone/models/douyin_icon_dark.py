# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinIconDark(Model):
    """What is in `icon_dark` of DouyinCardEntry.

    Attributes:
        url_list: Addresses of the same file.
    """

    url_list: list[str] | None = field("url_list", "str[]", null=True, required=True)

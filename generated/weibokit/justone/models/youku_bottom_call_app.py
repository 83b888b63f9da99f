# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuBottomCallApp(Model):
    """What is in `bottomCallApp` of YoukuPlayPageData.

    Attributes:
        btn_title: Title of the button.
        jump_url: Address of the target.
        type_: What sort of thing it is, as the source writes it.
    """

    btn_title: str = field("btnTitle", "str", required=True)
    jump_url: str = field("jumpUrl", "str", required=True)
    type_: str = field("type", "str", required=True)

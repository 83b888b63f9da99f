# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuPopCallApp(Model):
    """What is in `PopCallApp` of YoukuPlayPageData.

    Attributes:
        btn_title: Title of the button.
        jump_url: Address of the target.
        subtitle: Line below the title.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    btn_title: str = field("btnTitle", "str", required=True)
    expires: int = field("expires", "int", required=True)
    jump_url: str = field("jumpUrl", "str", required=True)
    logo: str = field("logo", "str", required=True)
    subtitle: str = field("subtitle", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    unit: str = field("unit", "str", required=True)

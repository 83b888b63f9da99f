# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_icon_dark import DouyinIconDark


class DouyinCardEntry(Model):
    """An item of `card_entries` of DouyinUser.

    Attributes:
        icon_dark: What is in `icon_dark` of DouyinCardEntry.
        icon_light: What is in `icon_dark` of DouyinCardEntry.
        sub_title: Title of the reply.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
    """

    card_data: str = field("card_data", "str", required=True)
    event_params: str = field("event_params", "str", required=True)
    goto_url: str = field("goto_url", "str", required=True)
    icon_dark: DouyinIconDark = field("icon_dark", "DouyinIconDark", required=True)
    icon_light: DouyinIconDark = field("icon_light", "DouyinIconDark", required=True)
    sub_title: str = field("sub_title", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)

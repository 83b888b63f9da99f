# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeLiveCard(Model):
    """An item of `vrAndLiveCard` of BeikeErshoufangDetail.

    Attributes:
        button_color: Color of the button.
        button_title: Title of the button.
        cover_color: Color of the cover.
        sub_title: Title of the reply.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        url: Address.
    """

    button_color: str = field("buttonColor", "str", required=True)
    button_title: str = field("buttonTitle", "str", required=True)
    cover_color: str = field("coverColor", "str", required=True)
    icon_url: str = field("iconUrl", "str", required=True)
    statistics_text: str = field("statisticsText", "str", required=True)
    stroke_color: str = field("strokeColor", "str", required=True)
    sub_title: str = field("subTitle", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: str = field("type", "str", required=True)
    url: str = field("url", "str", required=True)

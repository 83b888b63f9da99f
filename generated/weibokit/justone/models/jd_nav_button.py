# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdNavButton(Model):
    """What is in `left` of JdBottomNav.

    Attributes:
        background_color: Color of the background.
        enable: Whether it is on.
        event_id: Id of the event.
        event_url: Address of the event.
        sub_text: Text of the reply.
        text: The text.
        text_color: Color of the text.
        type_: What sort of thing it is, as the source writes it.
    """

    background_color: str = field("backgroundColor", "str", required=True)
    enable: bool = field("enable", "bool", required=True)
    event_id: int = field("eventId", "int", required=True)
    event_url: str = field("eventUrl", "str", required=True)
    sub_text: str = field("subText", "str", required=True)
    text: str = field("text", "str", required=True)
    text_color: str = field("textColor", "str", required=True)
    type_: str = field("type", "str", required=True)
    waver: bool = field("waver", "bool", required=True)

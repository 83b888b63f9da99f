# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_write_acl import TiktokWriteAcl


class TiktokEvent(Model):
    """An item of `eventList` of TiktokAuthor.

    Attributes:
        desc: Description.
        duration: How long it lasts.
        id: Id.
        start_time: When it begins.
        status: State, as the source writes it.
        title: Title.
        type_: What sort of thing it is, as the source writes it.
        write_acl: What is in `write_acl` of TiktokEvent.
    """

    desc: str = field("desc", "str", required=True)
    duration: str = field("duration", "str", required=True)
    enable_update: bool = field("enable_update", "bool", required=True)
    has_subscribed: bool = field("has_subscribed", "bool", required=True)
    id: str = field("id", "str", required=True)
    is_paid_event: bool = field("is_paid_event", "bool", required=True)
    is_promoting: bool = field("is_promoting", "bool", required=True)
    promote_video_count: int | str = field("promote_video_count", "int|str", required=True)
    start_time: str = field("start_time", "str", required=True)
    status: int = field("status", "int", required=True)
    subscriber_count: int | str = field("subscriber_count", "int|str", required=True)
    ticket_amount: str = field("ticket_amount", "str", required=True)
    title: str = field("title", "str", required=True)
    type_: int = field("type", "int", required=True)
    under_review_desc: str = field("under_review_desc", "str", required=True)
    write_acl: TiktokWriteAcl = field("write_acl", "TiktokWriteAcl", required=True)

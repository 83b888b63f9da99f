# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_log import DouyinLog
    from .douyin_search_hit import DouyinSearchHit


class DouyinBusinessData(Model):
    """An item of `business_data` of DouyinSearch.

    Attributes:
        card_id: Id of the card.
        data: What the response holds, in DouyinBusinessData.
        log: What is in `log` of DouyinBusinessData.
        type_: What sort of thing it is, as the source writes it.
    """

    card_id: str = field("card_id", "str", required=True)
    data: DouyinSearchHit = field("data", "DouyinSearchHit", required=True)
    data_id: str = field("data_id", "str", required=True)
    log: DouyinLog = field("log", "DouyinLog", required=True)
    type_: int = field("type", "int", required=True)

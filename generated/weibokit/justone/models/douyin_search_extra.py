# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_card_btm import DouyinCardBtm


class DouyinSearchExtra(Model):
    """What is in `search_extra` of DouyinVideo.

    Attributes:
        card_btm: What is in `card_btm` of DouyinSearchExtra.
        double_columns_card_btm: What is in `card_btm` of DouyinSearchExtra.
    """

    card_btm: DouyinCardBtm = field("card_btm", "DouyinCardBtm", required=True)
    double_columns_card_btm: DouyinCardBtm = field("double_columns_card_btm", "DouyinCardBtm", required=True)
    optimize_text_extra: Any = field("optimize_text_extra", required=True)

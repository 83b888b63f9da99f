# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_kol_info import PugongyingKolInfo


class PugongyingBloggersPage(Model):
    """What the response holds, in PugongyingBloggersResult.

    Attributes:
        total: How many there are in all.
        track_id: Id of the track.
    """

    highlight_words: list[Any] = field("highlightWords", "[]", required=True)
    kols: list[PugongyingKolInfo] = field("kols", "PugongyingKolInfo[]", required=True)
    redirect_2_nick_search: bool = field("redirect2NickSearch", "bool", required=True)
    result_type: int = field("resultType", "int", required=True)
    total: int = field("total", "int", required=True)
    track_id: str = field("trackId", "str", required=True)

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .suggested_search import SuggestedSearch


class SuggestedSearchesList(Model):
    """Searches that begin like this.

    Attributes:
        searches: Searches that begin like this.
    """

    searches: list[SuggestedSearch] = field("searches", "SuggestedSearch[]", required=True)

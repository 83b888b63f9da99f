# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_main_search_connection import ImdbMainSearchConnection


class ImdbMainSearchData(Model):
    """What the response holds, in ImdbMainSearchResult.

    Attributes:
        main_search: What is in `mainSearch` of ImdbMainSearchData.
    """

    main_search: ImdbMainSearchConnection = field("mainSearch", "ImdbMainSearchConnection", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_did_you_know import ImdbTitleDidYouKnow


class ImdbTitleDidYouKnowData(Model):
    """What the response holds, in ImdbTitleDidYouKnowResult.

    Attributes:
        title: Title, in ImdbTitleDidYouKnowData.
    """

    title: ImdbTitleDidYouKnow = field("title", "ImdbTitleDidYouKnow", required=True)

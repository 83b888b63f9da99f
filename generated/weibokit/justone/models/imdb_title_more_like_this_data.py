# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_title_more_like_this import ImdbTitleMoreLikeThis


class ImdbTitleMoreLikeThisData(Model):
    """What the response holds, in ImdbTitleMoreLikeThisResult.

    Attributes:
        title: Title, in ImdbTitleMoreLikeThisData.
    """

    title: ImdbTitleMoreLikeThis = field("title", "ImdbTitleMoreLikeThis", required=True)

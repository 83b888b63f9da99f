# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_text import ImdbText


class ImdbNodeText(Model):
    """The text, in ImdbFeaturedReview.

    Attributes:
        original_text: Text below the picture or video, in ImdbPrimaryImage.
    """

    original_text: ImdbText = field("originalText", "ImdbText", required=True)

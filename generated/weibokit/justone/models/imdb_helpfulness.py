# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbHelpfulness(Model):
    """What is in `helpfulness` of ImdbFeaturedReview.

    Attributes:
        typename_: Name of its type in the source.
        score: Score.
    """

    typename_: str = field("__typename", "str", required=True)
    down_votes: int = field("downVotes", "int", required=True)
    score: float = field("score", "float", required=True)
    up_votes: int = field("upVotes", "int", required=True)

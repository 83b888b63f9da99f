# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ImdbInterestScore(Model):
    """What is in `interestScore` of ImdbFilmingLocation.

    Attributes:
        typename_: Name of its type in the source.
    """

    typename_: str = field("__typename", "str", required=True)
    users_interested: int = field("usersInterested", "int", required=True)
    users_voted: int = field("usersVoted", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_name import ImdbName


class ImdbEntityPrincipalCredit(Model):
    """An item of `credits` of ImdbPrincipalCredit.

    Attributes:
        name: A person.
    """

    name: ImdbName = field("name", "ImdbName", required=True)

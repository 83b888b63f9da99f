# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .imdb_soundtrack import ImdbSoundtrack


class ImdbSoundtrackEdge(Model):
    """An item of `edges` of ImdbSoundtrackConnection.

    Attributes:
        node: The item itself, in ImdbSoundtrackEdge.
    """

    node: ImdbSoundtrack = field("node", "ImdbSoundtrack", required=True)

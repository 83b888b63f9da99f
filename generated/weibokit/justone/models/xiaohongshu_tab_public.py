# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class XiaohongshuTabPublic(Model):
    """What is in `tab_public` of XiaohongshuProfile."""

    collection: bool = field("collection", "bool", required=True)
    collection_board: bool = field("collection_board", "bool", required=True)
    collection_note: bool = field("collection_note", "bool", required=True)
    seed: bool = field("seed", "bool", required=True)

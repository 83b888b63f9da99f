# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .pugongying_kol_notes_detail_item import PugongyingKolNotesDetailItem


class PugongyingKolNotesPage(Model):
    """What the response holds, in PugongyingKolNotesResult.

    Attributes:
        list_: Items of the list.
        total: How many there are in all.
    """

    list_: list[PugongyingKolNotesDetailItem] = field("list", "PugongyingKolNotesDetailItem[]", required=True)
    total: int = field("total", "int", required=True)

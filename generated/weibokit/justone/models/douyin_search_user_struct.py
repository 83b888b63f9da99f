# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .douyin_children import DouyinChildren


class DouyinSearchUserStruct(Model):
    """What is in `struct` of DouyinSearch.

    Attributes:
        id: Id.
    """

    children: list[DouyinChildren] = field("children", "DouyinChildren[]", required=True)
    fp: str = field("fp", "str", required=True)
    id: str = field("id", "str", required=True)
    layout_type: int = field("layout_type", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .jd_pis import JdPis


class JdPromov(Model):
    """An item of `promov2` of JdItemDetail.

    Attributes:
        id: Id.
    """

    beauty: bool = field("beauty", "bool", required=True)
    hit: str = field("hit", "str", required=True)
    id: str = field("id", "str", required=True)
    is_plus_discount: int = field("isPlusDiscount", "int", required=True)
    jl: int = field("jl", "int", required=True)
    pis: list[JdPis] = field("pis", "JdPis[]", required=True)
    pl: int = field("pl", "int", required=True)
    vl: int = field("vl", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_from_param import BilibiliFromParam


class BilibiliFrom(Model):
    """What is in `route` of BilibiliUserDetail.

    Attributes:
        name: Name.
        params: Parameters, in BilibiliFrom.
        path: Path.
        from_: What is in `route` of BilibiliUserDetail.
    """

    full_path: str = field("fullPath", "str", required=True)
    hash_: str = field("hash", "str", required=True)
    meta: dict[str, Any] = field("meta", "{}", required=True)
    name: str | None = field("name", "str", null=True, required=True)
    params: BilibiliFromParam = field("params", "BilibiliFromParam", required=True)
    path: str = field("path", "str", required=True)
    query: dict[str, Any] = field("query", "{}", required=True)
    from_: BilibiliFrom = field("from", "BilibiliFrom")

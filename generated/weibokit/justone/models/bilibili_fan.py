# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .bilibili_color_format import BilibiliColorFormat


class BilibiliFan(Model):
    """What is in `fan` of BilibiliCardbg.

    Attributes:
        color: Color.
        color_format: What is in `color_format` of BilibiliFan.
        name: Name.
    """

    color: str = field("color", "str", required=True)
    color_format: BilibiliColorFormat = field("color_format", "BilibiliColorFormat", required=True)
    is_fan: int = field("is_fan", "int", required=True)
    name: str = field("name", "str", required=True)
    num_desc: str = field("num_desc", "str", required=True)
    num_prefix: str = field("num_prefix", "str", required=True)
    number: int = field("number", "int", required=True)

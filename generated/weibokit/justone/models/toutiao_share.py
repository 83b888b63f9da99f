# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_share_control import ToutiaoShareControl


class ToutiaoShare(Model):
    """An object of a response."""

    share_control: ToutiaoShareControl = field("shareControl", "ToutiaoShareControl", required=True)
    share_url: str = field("shareURL", "str", required=True)

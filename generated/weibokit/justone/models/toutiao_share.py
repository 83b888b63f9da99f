# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .toutiao_share_control import ToutiaoShareControl


class ToutiaoShare(Model):
    """What is known of the share, in ToutiaoItemCell.

    Attributes:
        share_control: What is in `shareControl` of ToutiaoShare.
        share_url: Address of the share.
    """

    share_control: ToutiaoShareControl = field("shareControl", "ToutiaoShareControl", required=True)
    share_url: str = field("shareURL", "str", required=True)

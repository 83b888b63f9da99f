# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_share_general import TiktokShareGeneral


class TiktokAwemeAcl(Model):
    """What is in `aweme_acl` of TiktokAweme.

    Attributes:
        download_general: What is in `download_general` of TiktokAwemeAcl.
        download_mask_panel: What is in `download_general` of TiktokAwemeAcl.
        platform_list: The platforms.
        share_action_list: The share actions.
        share_general: What is in `download_general` of TiktokAwemeAcl.
    """

    download_general: TiktokShareGeneral = field("download_general", "TiktokShareGeneral", required=True)
    download_mask_panel: TiktokShareGeneral = field("download_mask_panel", "TiktokShareGeneral", required=True)
    platform_list: Any = field("platform_list", required=True)
    press_action_list: Any = field("press_action_list", required=True)
    share_action_list: Any = field("share_action_list", required=True)
    share_general: TiktokShareGeneral = field("share_general", "TiktokShareGeneral", required=True)
    share_list_status: int = field("share_list_status", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_acl import TiktokAcl


class TiktokCommentShare(Model):
    """What is known of the share, in TiktokComment.

    Attributes:
        acl: What is in `acl` of TiktokCommentShare.
        desc: Description.
        title: Title.
        url: Address.
    """

    acl: TiktokAcl = field("acl", "TiktokAcl", required=True)
    desc: str = field("desc", "str")
    title: str = field("title", "str")
    url: str = field("url", "str")

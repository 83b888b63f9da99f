# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .tiktok_down_load_link import TiktokDownLoadLink


class TiktokCommerceUser(Model):
    """What is known of the commerce user, in TiktokAuthor.

    Attributes:
        category: Category.
        down_load_link: What is in `downLoadLink` of TiktokCommerceUser.
    """

    commerce_user: bool = field("commerceUser", "bool", required=True)
    category: str = field("category", "str")
    category_button: bool = field("categoryButton", "bool")
    down_load_link: TiktokDownLoadLink = field("downLoadLink", "TiktokDownLoadLink")

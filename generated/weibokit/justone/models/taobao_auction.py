# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoAuction(Model):
    """What is in `auction` of TaobaoComment.

    Attributes:
        link: Address that it leads to.
        thumbnail: A small picture.
        title: Title.
    """

    auc_num_id: str = field("aucNumId", "str", required=True)
    auction_pic: str = field("auctionPic", "str", required=True)
    link: str = field("link", "str", required=True)
    sku: str = field("sku", "str", required=True)
    thumbnail: str = field("thumbnail", "str", required=True)
    title: str = field("title", "str", required=True)

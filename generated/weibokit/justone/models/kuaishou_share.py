# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_share_verify_data import KuaishouShareVerifyData


class KuaishouShare(Model):
    """What is known of the share, in KuaishouUserDetail.

    Attributes:
        doc_id: Id of the document.
        group_name: Name of the group.
        share_id: Id of the share.
        share_sub_title: Title of the share reply.
        share_title: Title of the share.
        share_type: Type of the share.
        web_share_verify_data: What is in `webShareVerifyData` of KuaishouShare.
    """

    doc_id: str = field("docId", "str", required=True)
    group_name: str = field("groupName", "str", required=True)
    share_id: str = field("shareId", "str", required=True)
    share_sub_title: str = field("shareSubTitle", "str", required=True)
    share_title: str = field("shareTitle", "str", required=True)
    share_type: str = field("shareType", "str", required=True)
    web_share_verify_data: KuaishouShareVerifyData = field(
        "webShareVerifyData", "KuaishouShareVerifyData", required=True
    )

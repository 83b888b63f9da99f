# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouShareVerifyData(Model):
    """What is in `webShareVerifyData` of KuaishouShare.

    Attributes:
        object_id: Id of the object.
        share_user_id: Id of the share user.
        timestamp: Time, as the source writes it.
    """

    object_id: str = field("objectId", "str", required=True)
    share_user_id: str = field("shareUserId", "str", required=True)
    timestamp: int = field("timestamp", "int", required=True)
    verify_data: str = field("verifyData", "str", required=True)

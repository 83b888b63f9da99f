# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboAnnotation(Model):
    """An item of `annotations` of WeiboPost.

    Attributes:
        photo_sub_type: Type of the photo reply.
        source_text: Text of the source.
        phone_id: Id of the phone.
    """

    photo_sub_type: str = field("photo_sub_type", "str")
    client_mblogid: str = field("client_mblogid", "str")
    source_text: str = field("source_text", "str")
    phone_id: str = field("phone_id", "str")
    mapi_request: bool = field("mapi_request", "bool")

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_certificate_item import BeikeCertificateItem


class BeikeCertificate(Model):
    """An item of `certificateInfo` of BeikeVerification.

    Attributes:
        icon: The icon, or its address.
        list_: Items of the list.
        title: Title.
    """

    icon: str = field("icon", "str", required=True)
    list_: list[BeikeCertificateItem] = field("list", "BeikeCertificateItem[]", required=True)
    title: str = field("title", "str", required=True)

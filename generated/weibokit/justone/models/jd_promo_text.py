# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class JdPromoText(Model):
    """What is in `promoText` of JdBusinessText.

    Attributes:
        enterprise_tag_text: Text of the enterprise tag.
        enterprise_text: Text of the enterprise.
    """

    enterprise_tag_text: str = field("enterpriseTagText", "str", required=True)
    enterprise_text: str = field("enterpriseText", "str", required=True)

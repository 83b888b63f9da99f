# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeCertificateItem(Model):
    """An item of `list` of BeikeCertificate.

    Attributes:
        name: Name.
        path: Path.
    """

    name: str = field("name", "str", required=True)
    path: str = field("path", "str", required=True)
    cert_code: str = field("certCode", "str")
    jump_content: str = field("jumpContent", "str")

# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class Redirect(Model):
    """Where a response leads.

    Attributes:
        location: The address.
    """

    location: str = field("location", "str", required=True, secret=True)

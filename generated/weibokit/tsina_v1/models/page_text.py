# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class PageText(Model):
    """A page for a browser.

    Attributes:
        html: A page for a browser.
    """

    html: str = field("html", "str", required=True)

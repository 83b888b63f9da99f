# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoBreadcrumb(Model):
    """An item of `breadcrumbList` of TaobaoBreadcrumbModuleResponse.

    Attributes:
        name: Name.
    """

    name: str = field("name", "str", required=True)
    href: str = field("href", "str")

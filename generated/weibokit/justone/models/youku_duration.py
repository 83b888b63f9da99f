# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class YoukuDuration(Model):
    """An item of `duration` of YoukuFilter.

    Attributes:
        title: Title.
        value: Value.
    """

    title: str = field("title", "str", required=True)
    value: str = field("value", "str", required=True)

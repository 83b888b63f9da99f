# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class RedditPresentation(Model):
    """What is in `presentation` of RedditComponentMain.

    Attributes:
        typename_: Name of its type in the source.
    """

    typename_: str = field("__typename", "str", required=True)
    is_default_presentation: bool = field("isDefaultPresentation", "bool", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .reddit_dynamic_component import RedditDynamicComponent


class RedditDynamic(Model):
    """What is in `dynamic` of RedditSearch.

    Attributes:
        components: What is in `components` of RedditDynamic.
    """

    components: RedditDynamicComponent = field("components", "RedditDynamicComponent", required=True)

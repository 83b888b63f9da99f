# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class InstagramPage(Model):
    """What is known of the page, in InstagramHashtagToMediaConnection.

    Attributes:
        end_cursor: Where the next page begins.
        has_next_page: Whether there are more pages.
    """

    end_cursor: str = field("end_cursor", "str", required=True)
    has_next_page: bool = field("has_next_page", "bool", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouProfilePagePrefetch(Model):
    """What is in `profilePagePrefetchInfo` of KuaishouFeed.

    Attributes:
        profile_page_type: Type of the profile page.
    """

    profile_page_type: int = field("profilePageType", "int", required=True)

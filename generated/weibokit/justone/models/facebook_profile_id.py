# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class FacebookProfileId(Model):
    """What the response holds, in FacebookProfileIdResult.

    Attributes:
        profile_id: Id of the profile.
    """

    profile_id: str = field("profile_id", "str", required=True)

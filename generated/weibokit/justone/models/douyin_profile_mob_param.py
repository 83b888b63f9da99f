# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinProfileMobParam(Model):
    """An item of `profile_mob_params` of DouyinUser.

    Attributes:
        event_key: Key of the event.
    """

    event_key: str = field("event_key", "str", required=True)
    mob_params: str = field("mob_params", "str", required=True)

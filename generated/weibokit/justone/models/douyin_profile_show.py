# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class DouyinProfileShow(Model):
    """What is in `profile_show` of DouyinUser."""

    identify_auth_infos: Any = field("identify_auth_infos", required=True)

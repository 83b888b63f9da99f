# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .twitter_label import TwitterLabel


class TwitterAffiliate(Model):
    """What is in `affiliates` of TwitterUser.

    Attributes:
        label: Label, in TwitterAffiliate.
    """

    label: TwitterLabel = field("label", "TwitterLabel", required=True)

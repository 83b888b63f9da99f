# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoInvite(Model):
    """What is in `invite` of TaobaoRateSummary."""

    invite_text: str = field("inviteText", "str", required=True)
    show_invite: str = field("showInvite", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class KuaishouPrivacyNewsAuthority(Model):
    """What is in `privacyNewsAuthority` of KuaishouUserSettingOption."""

    banded_user_counts: int = field("bandedUserCounts", "int", required=True)
    user_privacy_news_authority_type: int = field("userPrivacyNewsAuthorityType", "int", required=True)

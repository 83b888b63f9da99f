# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .beike_certificate import BeikeCertificate


class BeikeVerification(Model):
    """What is in `verificationInfo` of BeikeErshoufangDetail.

    Attributes:
        title: Title.
    """

    agent_name: str = field("agentName", "str", required=True)
    agent_ucid: str = field("agentUcid", "str", required=True)
    certificate_info: list[BeikeCertificate] = field("certificateInfo", "BeikeCertificate[]", required=True)
    dig_v: str = field("digV", "str", required=True)
    title: str = field("title", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .kuaishou_ext_param import KuaishouExtParam
    from .kuaishou_feed import KuaishouFeed


class KuaishouSearchVideoPage(Model):
    """What the response holds, in KuaishouSearchVideoResult.

    Attributes:
        ext_params: What is in `extParams` of KuaishouSearchUserPage.
        host_name: Name of the host.
        result: Outcome, as the source has it.
    """

    ext_params: KuaishouExtParam = field("extParams", "KuaishouExtParam", required=True)
    feeds: list[KuaishouFeed] = field("feeds", "KuaishouFeed[]", required=True)
    host_name: str = field("host-name", "str", required=True)
    jump_to_slide_mode: bool = field("jumpToSlideMode", "bool", required=True)
    llsid: str = field("llsid", "str", required=True)
    pcursor: str = field("pcursor", "str", required=True)
    portal_flag: bool = field("portalFlag", "bool", required=True)
    reco_interest_flag: bool = field("recoInterestFlag", "bool", required=True)
    reco_pcursor: str = field("recoPcursor", "str", required=True)
    response_code: int = field("responseCode", "int", required=True)
    result: int = field("result", "int", required=True)
    ussid: str = field("ussid", "str", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BilibiliRight(Model):
    """What is in `rights` of BilibiliArc.

    Attributes:
        no_background: Whether there is no background.
        no_share: Whether there is no share.
    """

    arc_pay: int = field("arc_pay", "int", required=True)
    autoplay: int = field("autoplay", "int", required=True)
    bp: int = field("bp", "int", required=True)
    download: int = field("download", "int", required=True)
    elec: int = field("elec", "int", required=True)
    free_watch: int = field("free_watch", "int", required=True)
    hd5: int = field("hd5", "int", required=True)
    is_cooperation: int = field("is_cooperation", "int", required=True)
    movie: int = field("movie", "int", required=True)
    no_reprint: int = field("no_reprint", "int", required=True)
    pay: int = field("pay", "int", required=True)
    ugc_pay: int = field("ugc_pay", "int", required=True)
    ugc_pay_preview: int = field("ugc_pay_preview", "int", required=True)
    clean_mode: int = field("clean_mode", "int")
    is_360: int = field("is_360", "int")
    is_stein_gate: int = field("is_stein_gate", "int")
    no_background: int = field("no_background", "int")
    no_share: int = field("no_share", "int")

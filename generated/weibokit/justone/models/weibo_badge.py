# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class WeiboBadge(Model):
    """Marks that an account has earned; each is 0 or a level."""

    aoyun_2021: int = field("aoyun_2021", "int", required=True)
    bind_taobao: int = field("bind_taobao", "int", required=True)
    biyeji_2024: int = field("biyeji_2024", "int", required=True)
    chunjiesheyingdasai_2023: int = field("chunjiesheyingdasai_2023", "int", required=True)
    dailu_2021: int = field("dailu_2021", "int", required=True)
    dailv_2018: int = field("dailv_2018", "int", required=True)
    dzwbqlx_2016: int = field("dzwbqlx_2016", "int", required=True)
    follow_whitelist_video: int = field("follow_whitelist_video", "int", required=True)
    fu_2026: int = field("fu_2026", "int", required=True)
    gaokao_2022: int = field("gaokao_2022", "int", required=True)
    gaokao_2023: int = field("gaokao_2023", "int", required=True)
    guoqing_2022: int = field("guoqing_2022", "int", required=True)
    hongbao_2020: int = field("hongbao_2020", "int", required=True)
    hongbaofei2022_2021: int = field("hongbaofei2022_2021", "int", required=True)
    hongrenjie_2022: int = field("hongrenjie_2022", "int", required=True)
    hongrenjienew_2022: int = field("hongrenjienew_2022", "int", required=True)
    kaixueji_2022: int = field("kaixueji_2022", "int", required=True)
    kaixueji_2024: int = field("kaixueji_2024", "int", required=True)
    kxn_2025: int = field("kxn_2025", "int", required=True)
    muqinjie_2023: int = field("muqinjie_2023", "int", required=True)
    nihaochuntian_2024: int = field("nihaochuntian_2024", "int", required=True)
    pc_new: int = field("pc_new", "int", required=True)
    qixi_2018: int = field("qixi_2018", "int", required=True)
    quanminjianshen_2022: int = field("quanminjianshen_2022", "int", required=True)
    school_2020: int = field("school_2020", "int", required=True)
    suishoupai_2019: int = field("suishoupai_2019", "int", required=True)
    super_star_2018: int = field("super_star_2018", "int", required=True)
    unread_pool: int = field("unread_pool", "int", required=True)
    unread_pool_ext: int = field("unread_pool_ext", "int", required=True)
    user_identity_auth: int = field("user_identity_auth", "int", required=True)
    user_name_certificate: int = field("user_name_certificate", "int", required=True)
    wenda_v2: int = field("wenda_v2", "int", required=True)

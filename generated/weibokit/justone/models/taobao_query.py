# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class TaobaoQuery(Model):
    """What is in `query` of TaobaoPageData."""

    wh_client_ip: str = field("wh_clientIp", "str", required=True)
    wh_free_shipping: str = field("wh_freeShipping", "str", required=True)
    wh_from: str = field("wh_from", "str", required=True)
    wh_host_domain: str = field("wh_hostDomain", "str", required=True)
    wh_locale: str = field("wh_locale", "str", required=True)
    wh_page_type: str = field("wh_pageType", "str", required=True)
    wh_pvids: str = field("wh_pvids", "str", required=True)
    wh_referer_url: str = field("wh_refererUrl", "str", required=True)
    wh_session_id: str = field("wh_sessionId", "str", required=True)
    wh_shop_id: str = field("wh_shopId", "str", required=True)
    wh_sort: str = field("wh_sort", "str", required=True)
    wh_spider_real_ip_encry: str = field("wh_spiderRealIpEncry", "str", required=True)
    wh_ssr: str = field("wh_ssr", "str", required=True)

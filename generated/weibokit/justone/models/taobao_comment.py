# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model

if TYPE_CHECKING:
    from .taobao_auction import TaobaoAuction
    from .taobao_bid_price_money import TaobaoBidPriceMoney
    from .taobao_share import TaobaoShare
    from .taobao_user import TaobaoUser


class TaobaoComment(Model):
    """A review of an item.

    Attributes:
        auction: What is in `auction` of TaobaoComment.
        content: The text, or what is in it.
        date: Day, as the source writes it.
        promotion_type: Type of the promotion.
        rate_id: Id of the rating.
        service_rate: Rate of the service.
        share_info: What is known of the share, in TaobaoComment.
        status: State, as the source writes it.
        user: What is in `user` of TaobaoComment.
    """

    append: Any = field("append", required=True)
    append_can_explainable: bool = field("appendCanExplainable", "bool", required=True)
    append_list: list[Any] = field("appendList", "[]", required=True)
    auction: TaobaoAuction = field("auction", "TaobaoAuction", required=True)
    award: str = field("award", "str", required=True)
    bid_price_money: TaobaoBidPriceMoney | None = field(
        "bidPriceMoney", "TaobaoBidPriceMoney", null=True, required=True
    )
    buy_amount: int = field("buyAmount", "int", required=True)
    content: str = field("content", "str", required=True)
    credit_fraud_rule: int = field("creditFraudRule", "int", required=True)
    date: str = field("date", "str", required=True)
    day_after_confirm: int = field("dayAfterConfirm", "int", required=True)
    enable_sns: bool = field("enableSNS", "bool", required=True)
    from_: str = field("from", "str", required=True)
    last_modify_from: int = field("lastModifyFrom", "int", required=True)
    main_trade_id: int = field("mainTradeId", "int", required=True)
    no_qna: bool = field("noQna", "bool", required=True)
    o_2_o_rate: Any = field("o2oRate", required=True)
    photos: list[Any] = field("photos", "[]", required=True)
    promotion_type: str = field("promotionType", "str", required=True)
    properties_avg: str = field("propertiesAvg", "str", required=True)
    rate: str = field("rate", "str", required=True)
    rate_id: int = field("rateId", "int", required=True)
    rater_type: int = field("raterType", "int", required=True)
    reply: Any = field("reply", required=True)
    service_rate: Any = field("serviceRate", required=True)
    share_info: TaobaoShare = field("shareInfo", "TaobaoShare", required=True)
    show_cu_icon: bool = field("showCuIcon", "bool", required=True)
    show_deposit_icon: bool = field("showDepositIcon", "bool", required=True)
    spu_ratting: list[Any] = field("spuRatting", "[]", required=True)
    status: int = field("status", "int", required=True)
    tag: str = field("tag", "str", required=True)
    useful: int = field("useful", "int", required=True)
    user: TaobaoUser = field("user", "TaobaoUser", required=True)
    validscore: int = field("validscore", "int", required=True)
    vicious: str = field("vicious", "str", required=True)
    video: Any = field("video", required=True)

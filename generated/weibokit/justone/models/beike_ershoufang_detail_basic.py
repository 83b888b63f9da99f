# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeErshoufangDetailBasic(Model):
    """What is in `basicInfo` of BeikeErshoufangDetail.

    Attributes:
        city_id: Id of the city.
        community_id: Id of the community.
        community_name: Name of the community.
        has_frame_points: Whether there is a frame point.
        house_code: Code of the house.
        price: Price.
        title: Title.
    """

    area: float = field("area", "float", required=True)
    blueprint_bedroom_num: int = field("blueprintBedroomNum", "int", required=True)
    blueprint_hall_num: int = field("blueprintHallNum", "int", required=True)
    city_id: str = field("cityId", "str", required=True)
    community_id: str = field("communityId", "str", required=True)
    community_name: str = field("communityName", "str", required=True)
    floor_state: str = field("floorState", "str", required=True)
    has_frame_points: int = field("hasFramePoints", "int", required=True)
    house_code: str = field("houseCode", "str", required=True)
    is_focus: bool = field("isFocus", "bool", required=True)
    is_off_sale: bool = field("isOffSale", "bool", required=True)
    m_url: str = field("mUrl", "str", required=True)
    orientation: str = field("orientation", "str", required=True)
    price: int = field("price", "int", required=True)
    title: str = field("title", "str", required=True)
    unit_price: int = field("unitPrice", "int", required=True)

# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class BeikeCommunityListItem(Model):
    """An item of `list` of BeikeCommunityList.

    Attributes:
        card_type: Type of the card.
        city_id: Id of the city.
        community_id: Id of the community.
        community_name: Name of the community.
        cover_pic: Picture of the cover, or its address.
        description: Description.
        image: The picture, or its address.
        is_favorite: Whether it is a favorite.
        schema: Address inside the app.
    """

    avg_unit_price: int = field("avg_unit_price", "int", required=True)
    building_finish_year: str = field("building_finish_year", "str", required=True)
    building_type: str = field("building_type", "str", required=True)
    card_type: str = field("cardType", "str", required=True)
    city_id: int = field("city_id", "int", required=True)
    community_id: str = field("community_id", "str", required=True)
    community_name: str = field("community_name", "str", required=True)
    cover_pic: str = field("cover_pic", "str", required=True)
    description: str = field("description", "str", required=True)
    district_name: str = field("district_name", "str", required=True)
    ershoufang_avg_unit_price: int = field("ershoufang_avg_unit_price", "int", required=True)
    ershoufang_source_count: int = field("ershoufang_source_count", "int", required=True)
    fb_expo_id: str = field("fbExpoId", "str", required=True)
    has_resblock_video: int = field("has_resblockVideo", "int", required=True)
    has_resblock_panorama: int = field("has_resblock_panorama", "int", required=True)
    has_strategy: bool = field("has_strategy", "bool", required=True)
    image: str = field("image", "str", required=True)
    is_favorite: int = field("isFavorite", "int", required=True)
    neo_desc: str = field("neo_desc", "str", required=True)
    point_lat: float = field("point_lat", "float", required=True)
    point_lng: float = field("point_lng", "float", required=True)
    schema: str = field("schema", "str", required=True)
    strategy_info: str = field("strategy_info", "str", required=True)

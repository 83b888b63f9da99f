# Do not edit: `make generate` writes this file from specs/justone.

from __future__ import annotations

from typing import Any

from ..._runtime.models.fields import field
from ..._runtime.models.model import Model


class ToutiaoMedia(Model):
    """What is in `media` of ToutiaoH5Extra.

    Attributes:
        avatar_url: Address of the avatar.
        creator_id: Id of the creator.
        description: Description.
        id: Id.
        name: Name.
    """

    auth_info: str = field("auth_info", "str", required=True)
    avatar_url: str = field("avatar_url", "str", required=True)
    can_be_praised: bool = field("can_be_praised", "bool", required=True)
    car_author: int = field("car_author", "int", required=True)
    creator_id: int = field("creator_id", "int", required=True)
    description: str = field("description", "str", required=True)
    id: int = field("id", "int", required=True)
    master_media_info: str = field("master_media_info", "str", required=True)
    name: str = field("name", "str", required=True)
    pgc_custom_menu: str = field("pgc_custom_menu", "str", required=True)
    praise_data: dict[str, Any] = field("praise_data", "{}", required=True)
    show_pgc_component: bool = field("show_pgc_component", "bool", required=True)
    user_auth_info: str = field("user_auth_info", "str", required=True)
    user_verified: bool = field("user_verified", "bool", required=True)
    v: bool = field("v", "bool", required=True)

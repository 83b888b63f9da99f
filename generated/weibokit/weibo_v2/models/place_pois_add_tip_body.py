# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import PlacePoisAddTipBodyPublic, check_place_pois_add_tip_body_public
from ..types import UNSET, Unset

T = TypeVar("T", bound="PlacePoisAddTipBody")


@_attrs_define
class PlacePoisAddTipBody:
    """
    Attributes:
        poiid (str): Id of the place.
        status (str): Text of the post, 140 Chinese characters at most.
        public (PlacePoisAddTipBodyPublic | Unset): 1 publishes it on Weibo too, 0 keeps it at the place. Default: 0.
    """

    poiid: str
    status: str
    public: PlacePoisAddTipBodyPublic | Unset = 0
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        poiid = self.poiid

        status = self.status

        public: int | Unset = UNSET
        if not isinstance(self.public, Unset):
            public = self.public

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "poiid": poiid,
                "status": status,
            }
        )
        if public is not UNSET:
            field_dict["public"] = public

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        poiid = d.pop("poiid")

        status = d.pop("status")

        _public = d.pop("public", UNSET)
        public: PlacePoisAddTipBodyPublic | Unset
        if isinstance(_public, Unset):
            public = UNSET
        else:
            public = check_place_pois_add_tip_body_public(_public)

        place_pois_add_tip_body = cls(
            poiid=poiid,
            status=status,
            public=public,
        )

        place_pois_add_tip_body.additional_properties = d
        return place_pois_add_tip_body

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

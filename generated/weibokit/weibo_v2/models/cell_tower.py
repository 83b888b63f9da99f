# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="CellTower")


@_attrs_define
class CellTower:
    """A cell tower.

    Attributes:
        cell_id (str | Unset): Id of the cell.
        location_area_code (str | Unset): Code of the area.
        mobile_country_code (str | Unset): Code of the country in the mobile network.
        mobile_network_code (str | Unset): Code of the network.
        signal_strength (str | Unset): How strong the signal is.
    """

    cell_id: str | Unset = UNSET
    location_area_code: str | Unset = UNSET
    mobile_country_code: str | Unset = UNSET
    mobile_network_code: str | Unset = UNSET
    signal_strength: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        cell_id = self.cell_id

        location_area_code = self.location_area_code

        mobile_country_code = self.mobile_country_code

        mobile_network_code = self.mobile_network_code

        signal_strength = self.signal_strength

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if cell_id is not UNSET:
            field_dict["cell_id"] = cell_id
        if location_area_code is not UNSET:
            field_dict["location_area_code"] = location_area_code
        if mobile_country_code is not UNSET:
            field_dict["mobile_country_code"] = mobile_country_code
        if mobile_network_code is not UNSET:
            field_dict["mobile_network_code"] = mobile_network_code
        if signal_strength is not UNSET:
            field_dict["signal_strength"] = signal_strength

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        cell_id = d.pop("cell_id", UNSET)

        location_area_code = d.pop("location_area_code", UNSET)

        mobile_country_code = d.pop("mobile_country_code", UNSET)

        mobile_network_code = d.pop("mobile_network_code", UNSET)

        signal_strength = d.pop("signal_strength", UNSET)

        cell_tower = cls(
            cell_id=cell_id,
            location_area_code=location_area_code,
            mobile_country_code=mobile_country_code,
            mobile_network_code=mobile_network_code,
            signal_strength=signal_strength,
        )

        cell_tower.additional_properties = d
        return cell_tower

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

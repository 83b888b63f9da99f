# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="WifiTower")


@_attrs_define
class WifiTower:
    """A WIFI station.

    Attributes:
        mac_address (str | Unset): MAC address.
        mac_name (str | Unset): Name of the network.
        signal_strength (str | Unset): How strong the signal is.
    """

    mac_address: str | Unset = UNSET
    mac_name: str | Unset = UNSET
    signal_strength: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        mac_address = self.mac_address

        mac_name = self.mac_name

        signal_strength = self.signal_strength

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if mac_address is not UNSET:
            field_dict["mac_address"] = mac_address
        if mac_name is not UNSET:
            field_dict["mac_name"] = mac_name
        if signal_strength is not UNSET:
            field_dict["signal_strength"] = signal_strength

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        mac_address = d.pop("mac_address", UNSET)

        mac_name = d.pop("mac_name", UNSET)

        signal_strength = d.pop("signal_strength", UNSET)

        wifi_tower = cls(
            mac_address=mac_address,
            mac_name=mac_name,
            signal_strength=signal_strength,
        )

        wifi_tower.additional_properties = d
        return wifi_tower

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

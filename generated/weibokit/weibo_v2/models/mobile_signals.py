# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.cell_tower import CellTower
    from ..models.mobile_fix import MobileFix
    from ..models.wifi_tower import WifiTower


T = TypeVar("T", bound="MobileSignals")


@_attrs_define
class MobileSignals:
    """What a phone receives of cell towers and WIFI. Which of the fields must be there is not documented.

    Attributes:
        version (str | Unset): Version of this kind of document.
        host (str | Unset): Address of the operation itself.
        radio_type (str | Unset): Kind of radio.
        request_address (bool | Unset): Whether the answer shall hold the address too.
        decode_pos (bool | Unset): Not documented.
        ip (str | Unset): IP address of the phone.
        location (MobileFix | Unset): Where the phone thinks it is.
        cell_towers (list[CellTower] | Unset): The cell towers.
        wifi_towers (list[WifiTower] | Unset): The WIFI stations.
    """

    version: str | Unset = UNSET
    host: str | Unset = UNSET
    radio_type: str | Unset = UNSET
    request_address: bool | Unset = UNSET
    decode_pos: bool | Unset = UNSET
    ip: str | Unset = UNSET
    location: MobileFix | Unset = UNSET
    cell_towers: list[CellTower] | Unset = UNSET
    wifi_towers: list[WifiTower] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        host = self.host

        radio_type = self.radio_type

        request_address = self.request_address

        decode_pos = self.decode_pos

        ip = self.ip

        location: dict[str, Any] | Unset = UNSET
        if not isinstance(self.location, Unset):
            location = self.location.to_dict()

        cell_towers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.cell_towers, Unset):
            cell_towers = []
            for cell_towers_item_data in self.cell_towers:
                cell_towers_item = cell_towers_item_data.to_dict()
                cell_towers.append(cell_towers_item)

        wifi_towers: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.wifi_towers, Unset):
            wifi_towers = []
            for wifi_towers_item_data in self.wifi_towers:
                wifi_towers_item = wifi_towers_item_data.to_dict()
                wifi_towers.append(wifi_towers_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if version is not UNSET:
            field_dict["version"] = version
        if host is not UNSET:
            field_dict["host"] = host
        if radio_type is not UNSET:
            field_dict["radio_type"] = radio_type
        if request_address is not UNSET:
            field_dict["request_address"] = request_address
        if decode_pos is not UNSET:
            field_dict["decode_pos"] = decode_pos
        if ip is not UNSET:
            field_dict["ip"] = ip
        if location is not UNSET:
            field_dict["location"] = location
        if cell_towers is not UNSET:
            field_dict["cell_towers"] = cell_towers
        if wifi_towers is not UNSET:
            field_dict["wifi_towers"] = wifi_towers

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.cell_tower import CellTower  # noqa: PLC0415
        from ..models.mobile_fix import MobileFix  # noqa: PLC0415
        from ..models.wifi_tower import WifiTower  # noqa: PLC0415

        d = dict(src_dict)
        version = d.pop("version", UNSET)

        host = d.pop("host", UNSET)

        radio_type = d.pop("radio_type", UNSET)

        request_address = d.pop("request_address", UNSET)

        decode_pos = d.pop("decode_pos", UNSET)

        ip = d.pop("ip", UNSET)

        _location = d.pop("location", UNSET)
        location: MobileFix | Unset
        if isinstance(_location, Unset):
            location = UNSET
        else:
            location = MobileFix.from_dict(_location)

        _cell_towers = d.pop("cell_towers", UNSET)
        cell_towers: list[CellTower] | Unset = UNSET
        if _cell_towers is not UNSET:
            cell_towers = []
            for cell_towers_item_data in _cell_towers:
                cell_towers_item = CellTower.from_dict(cell_towers_item_data)

                cell_towers.append(cell_towers_item)

        _wifi_towers = d.pop("wifi_towers", UNSET)
        wifi_towers: list[WifiTower] | Unset = UNSET
        if _wifi_towers is not UNSET:
            wifi_towers = []
            for wifi_towers_item_data in _wifi_towers:
                wifi_towers_item = WifiTower.from_dict(wifi_towers_item_data)

                wifi_towers.append(wifi_towers_item)

        mobile_signals = cls(
            version=version,
            host=host,
            radio_type=radio_type,
            request_address=request_address,
            decode_pos=decode_pos,
            ip=ip,
            location=location,
            cell_towers=cell_towers,
            wifi_towers=wifi_towers,
        )

        mobile_signals.additional_properties = d
        return mobile_signals

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

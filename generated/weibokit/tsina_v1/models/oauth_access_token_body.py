# Do not edit: `make generate` writes this file from specs/tsina_v1.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import OauthAccessTokenBodyXAuthMode, check_oauth_access_token_body_x_auth_mode
from ..types import UNSET, Unset

T = TypeVar("T", bound="OauthAccessTokenBody")


@_attrs_define
class OauthAccessTokenBody:
    """
    Attributes:
        x_auth_username (str | Unset): For xAuth: name of the user.
        x_auth_mode (OauthAccessTokenBodyXAuthMode | Unset): For xAuth: always the same.
    """

    x_auth_username: str | Unset = UNSET
    x_auth_mode: OauthAccessTokenBodyXAuthMode | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        x_auth_username = self.x_auth_username

        x_auth_mode: str | Unset = UNSET
        if not isinstance(self.x_auth_mode, Unset):
            x_auth_mode = self.x_auth_mode

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if x_auth_username is not UNSET:
            field_dict["x_auth_username"] = x_auth_username
        if x_auth_mode is not UNSET:
            field_dict["x_auth_mode"] = x_auth_mode

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        x_auth_username = d.pop("x_auth_username", UNSET)

        _x_auth_mode = d.pop("x_auth_mode", UNSET)
        x_auth_mode: OauthAccessTokenBodyXAuthMode | Unset
        if isinstance(_x_auth_mode, Unset):
            x_auth_mode = UNSET
        else:
            x_auth_mode = check_oauth_access_token_body_x_auth_mode(_x_auth_mode)

        oauth_access_token_body = cls(
            x_auth_username=x_auth_username,
            x_auth_mode=x_auth_mode,
        )

        oauth_access_token_body.additional_properties = d
        return oauth_access_token_body

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

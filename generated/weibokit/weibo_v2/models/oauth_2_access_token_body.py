# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import Oauth2AccessTokenBodyGrantType, check_oauth_2_access_token_body_grant_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="Oauth2AccessTokenBody")


@_attrs_define
class Oauth2AccessTokenBody:
    """
    Attributes:
        client_id (str): Key of the app.
        grant_type (Oauth2AccessTokenBodyGrantType): What the token is given for: a code, a refresh token or a login.
        redirect_uri (str | Unset): Where the user is led afterwards, as registered for the app.
        username (str | Unset): Name of the user, for the grant `password`.
    """

    client_id: str
    grant_type: Oauth2AccessTokenBodyGrantType
    redirect_uri: str | Unset = UNSET
    username: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        client_id = self.client_id

        grant_type: str = self.grant_type

        redirect_uri = self.redirect_uri

        username = self.username

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "client_id": client_id,
                "grant_type": grant_type,
            }
        )
        if redirect_uri is not UNSET:
            field_dict["redirect_uri"] = redirect_uri
        if username is not UNSET:
            field_dict["username"] = username

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        client_id = d.pop("client_id")

        grant_type = check_oauth_2_access_token_body_grant_type(d.pop("grant_type"))

        redirect_uri = d.pop("redirect_uri", UNSET)

        username = d.pop("username", UNSET)

        oauth_2_access_token_body = cls(
            client_id=client_id,
            grant_type=grant_type,
            redirect_uri=redirect_uri,
            username=username,
        )

        oauth_2_access_token_body.additional_properties = d
        return oauth_2_access_token_body

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

# Do not edit: `make generate` writes this file from specs/weibo_v2.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import (
    AccountProfileBasicUpdateBodyBirthdayVisible,
    AccountProfileBasicUpdateBodyCredentialsType,
    AccountProfileBasicUpdateBodyEmailVisible,
    AccountProfileBasicUpdateBodyGender,
    AccountProfileBasicUpdateBodyMsnVisible,
    AccountProfileBasicUpdateBodyQqVisible,
    AccountProfileBasicUpdateBodyRealNameVisible,
    AccountProfileBasicUpdateBodyUrlVisible,
    check_account_profile_basic_update_body_birthday_visible,
    check_account_profile_basic_update_body_credentials_type,
    check_account_profile_basic_update_body_email_visible,
    check_account_profile_basic_update_body_gender,
    check_account_profile_basic_update_body_msn_visible,
    check_account_profile_basic_update_body_qq_visible,
    check_account_profile_basic_update_body_real_name_visible,
    check_account_profile_basic_update_body_url_visible,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountProfileBasicUpdateBody")


@_attrs_define
class AccountProfileBasicUpdateBody:
    """
    Attributes:
        screen_name (str): Nickname.
        gender (AccountProfileBasicUpdateBodyGender): `m` male, `f` female.
        province (int): Code of the province.
        city (int): Code of the city.
        real_name (str | Unset): Real name.
        real_name_visible (AccountProfileBasicUpdateBodyRealNameVisible | Unset): Who sees the real name: 0 the caller,
            1 followed accounts, 2 everybody.
        birthday (str | Unset): Day of birth, as `YYYY-MM-DD`.
        birthday_visible (AccountProfileBasicUpdateBodyBirthdayVisible | Unset): What others see of the birthday: 0
            nothing, 1 month and day, 2 the star sign, 3 all.
        qq (str | Unset): Number at QQ.
        qq_visible (AccountProfileBasicUpdateBodyQqVisible | Unset): Who sees the QQ number: 0 the caller, 1 followed
            accounts, 2 everybody.
        msn (str | Unset): Account at MSN.
        msn_visible (AccountProfileBasicUpdateBodyMsnVisible | Unset): Who sees the MSN account: 0 the caller, 1
            followed accounts, 2 everybody.
        url (str | Unset): Address of one's own site.
        url_visible (AccountProfileBasicUpdateBodyUrlVisible | Unset): Who sees the site: 0 the caller, 1 followed
            accounts, 2 everybody.
        credentials_type (AccountProfileBasicUpdateBodyCredentialsType | Unset): Kind of papers: 1 national identity
            card, 2 student card, 3 card of an officer, 4 passport.
        credentials_num (str | Unset): Number of the papers.
        email (str | Unset): Mail address.
        email_visible (AccountProfileBasicUpdateBodyEmailVisible | Unset): Who sees the mail address: 0 the caller, 1
            followed accounts, 2 everybody.
        lang (str | Unset): Language of the pages.
    """

    screen_name: str
    gender: AccountProfileBasicUpdateBodyGender
    province: int
    city: int
    real_name: str | Unset = UNSET
    real_name_visible: AccountProfileBasicUpdateBodyRealNameVisible | Unset = UNSET
    birthday: str | Unset = UNSET
    birthday_visible: AccountProfileBasicUpdateBodyBirthdayVisible | Unset = UNSET
    qq: str | Unset = UNSET
    qq_visible: AccountProfileBasicUpdateBodyQqVisible | Unset = UNSET
    msn: str | Unset = UNSET
    msn_visible: AccountProfileBasicUpdateBodyMsnVisible | Unset = UNSET
    url: str | Unset = UNSET
    url_visible: AccountProfileBasicUpdateBodyUrlVisible | Unset = UNSET
    credentials_type: AccountProfileBasicUpdateBodyCredentialsType | Unset = UNSET
    credentials_num: str | Unset = UNSET
    email: str | Unset = UNSET
    email_visible: AccountProfileBasicUpdateBodyEmailVisible | Unset = UNSET
    lang: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        screen_name = self.screen_name

        gender: str = self.gender

        province = self.province

        city = self.city

        real_name = self.real_name

        real_name_visible: int | Unset = UNSET
        if not isinstance(self.real_name_visible, Unset):
            real_name_visible = self.real_name_visible

        birthday = self.birthday

        birthday_visible: int | Unset = UNSET
        if not isinstance(self.birthday_visible, Unset):
            birthday_visible = self.birthday_visible

        qq = self.qq

        qq_visible: int | Unset = UNSET
        if not isinstance(self.qq_visible, Unset):
            qq_visible = self.qq_visible

        msn = self.msn

        msn_visible: int | Unset = UNSET
        if not isinstance(self.msn_visible, Unset):
            msn_visible = self.msn_visible

        url = self.url

        url_visible: int | Unset = UNSET
        if not isinstance(self.url_visible, Unset):
            url_visible = self.url_visible

        credentials_type: int | Unset = UNSET
        if not isinstance(self.credentials_type, Unset):
            credentials_type = self.credentials_type

        credentials_num = self.credentials_num

        email = self.email

        email_visible: int | Unset = UNSET
        if not isinstance(self.email_visible, Unset):
            email_visible = self.email_visible

        lang = self.lang

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "screen_name": screen_name,
                "gender": gender,
                "province": province,
                "city": city,
            }
        )
        if real_name is not UNSET:
            field_dict["real_name"] = real_name
        if real_name_visible is not UNSET:
            field_dict["real_name_visible"] = real_name_visible
        if birthday is not UNSET:
            field_dict["birthday"] = birthday
        if birthday_visible is not UNSET:
            field_dict["birthday_visible"] = birthday_visible
        if qq is not UNSET:
            field_dict["qq"] = qq
        if qq_visible is not UNSET:
            field_dict["qq_visible"] = qq_visible
        if msn is not UNSET:
            field_dict["msn"] = msn
        if msn_visible is not UNSET:
            field_dict["msn_visible"] = msn_visible
        if url is not UNSET:
            field_dict["url"] = url
        if url_visible is not UNSET:
            field_dict["url_visible"] = url_visible
        if credentials_type is not UNSET:
            field_dict["credentials_type"] = credentials_type
        if credentials_num is not UNSET:
            field_dict["credentials_num"] = credentials_num
        if email is not UNSET:
            field_dict["email"] = email
        if email_visible is not UNSET:
            field_dict["email_visible"] = email_visible
        if lang is not UNSET:
            field_dict["lang"] = lang

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        screen_name = d.pop("screen_name")

        gender = check_account_profile_basic_update_body_gender(d.pop("gender"))

        province = d.pop("province")

        city = d.pop("city")

        real_name = d.pop("real_name", UNSET)

        _real_name_visible = d.pop("real_name_visible", UNSET)
        real_name_visible: AccountProfileBasicUpdateBodyRealNameVisible | Unset
        if isinstance(_real_name_visible, Unset):
            real_name_visible = UNSET
        else:
            real_name_visible = check_account_profile_basic_update_body_real_name_visible(_real_name_visible)

        birthday = d.pop("birthday", UNSET)

        _birthday_visible = d.pop("birthday_visible", UNSET)
        birthday_visible: AccountProfileBasicUpdateBodyBirthdayVisible | Unset
        if isinstance(_birthday_visible, Unset):
            birthday_visible = UNSET
        else:
            birthday_visible = check_account_profile_basic_update_body_birthday_visible(_birthday_visible)

        qq = d.pop("qq", UNSET)

        _qq_visible = d.pop("qq_visible", UNSET)
        qq_visible: AccountProfileBasicUpdateBodyQqVisible | Unset
        if isinstance(_qq_visible, Unset):
            qq_visible = UNSET
        else:
            qq_visible = check_account_profile_basic_update_body_qq_visible(_qq_visible)

        msn = d.pop("msn", UNSET)

        _msn_visible = d.pop("msn_visible", UNSET)
        msn_visible: AccountProfileBasicUpdateBodyMsnVisible | Unset
        if isinstance(_msn_visible, Unset):
            msn_visible = UNSET
        else:
            msn_visible = check_account_profile_basic_update_body_msn_visible(_msn_visible)

        url = d.pop("url", UNSET)

        _url_visible = d.pop("url_visible", UNSET)
        url_visible: AccountProfileBasicUpdateBodyUrlVisible | Unset
        if isinstance(_url_visible, Unset):
            url_visible = UNSET
        else:
            url_visible = check_account_profile_basic_update_body_url_visible(_url_visible)

        _credentials_type = d.pop("credentials_type", UNSET)
        credentials_type: AccountProfileBasicUpdateBodyCredentialsType | Unset
        if isinstance(_credentials_type, Unset):
            credentials_type = UNSET
        else:
            credentials_type = check_account_profile_basic_update_body_credentials_type(_credentials_type)

        credentials_num = d.pop("credentials_num", UNSET)

        email = d.pop("email", UNSET)

        _email_visible = d.pop("email_visible", UNSET)
        email_visible: AccountProfileBasicUpdateBodyEmailVisible | Unset
        if isinstance(_email_visible, Unset):
            email_visible = UNSET
        else:
            email_visible = check_account_profile_basic_update_body_email_visible(_email_visible)

        lang = d.pop("lang", UNSET)

        account_profile_basic_update_body = cls(
            screen_name=screen_name,
            gender=gender,
            province=province,
            city=city,
            real_name=real_name,
            real_name_visible=real_name_visible,
            birthday=birthday,
            birthday_visible=birthday_visible,
            qq=qq,
            qq_visible=qq_visible,
            msn=msn,
            msn_visible=msn_visible,
            url=url,
            url_visible=url_visible,
            credentials_type=credentials_type,
            credentials_num=credentials_num,
            email=email,
            email_visible=email_visible,
            lang=lang,
        )

        account_profile_basic_update_body.additional_properties = d
        return account_profile_basic_update_body

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

# Do not edit: `python -m tools generate` writes this file from bookshop.json.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.enumerations import BookFormBinding, check_book_form_binding
from ..types import UNSET, Unset

T = TypeVar("T", bound="BookForm")


@_attrs_define
class BookForm:
    """A book to be added.

    Attributes:
        title (str): Title on the cover.
        pages (int | Unset): Number of pages.
        binding (BookFormBinding | Unset): Kind of cover. Default: 'soft'.
    """

    title: str
    pages: int | Unset = UNSET
    binding: BookFormBinding | Unset = "soft"
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        pages = self.pages

        binding: str | Unset = UNSET
        if not isinstance(self.binding, Unset):
            binding = self.binding

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "title": title,
            }
        )
        if pages is not UNSET:
            field_dict["pages"] = pages
        if binding is not UNSET:
            field_dict["binding"] = binding

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        pages = d.pop("pages", UNSET)

        _binding = d.pop("binding", UNSET)
        binding: BookFormBinding | Unset
        if isinstance(_binding, Unset):
            binding = UNSET
        else:
            binding = check_book_form_binding(_binding)

        book_form = cls(
            title=title,
            pages=pages,
            binding=binding,
        )

        book_form.additional_properties = d
        return book_form

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

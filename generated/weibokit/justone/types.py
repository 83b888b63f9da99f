# Do not edit: `make generate` writes this file from specs/justone.

"""Shared types, under the name by which the generated code looks for them."""

from ..types import UNSET, File, FileTypes, RequestFiles, Response, Unset

__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]

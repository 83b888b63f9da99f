# Do not edit: `make generate` writes this file from tools/diff/changes/rules.py.

"""What can change, each with what it means for callers and how it reads."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """What a change means for callers, gravest first."""

    BREAKING = "breaking"
    """A call, or the use of a response, that was right fails, or may."""
    BEHAVIOUR = "behaviour"
    """The same call is still right, but may do or return something else."""
    COMPATIBLE = "compatible"
    """Something is new, announced or allowed; what was right stays so."""
    NEUTRAL = "neutral"
    """Only names, titles, links and documentation changed."""


@dataclass(frozen=True)
class Rule:
    """One sort of change: its id, its level, and its text, with `{old}`, `{new}` and `{keyword}` of a change."""

    id: str
    level: Level
    text: str


_BREAKING, _BEHAVIOUR, _COMPATIBLE, _NEUTRAL = Level
_KEYWORD = "keyword {keyword} changed: {old} → {new}"

OPERATION_ADDED = Rule("operation-added", _COMPATIBLE, "operation added")
OPERATION_REMOVED = Rule("operation-removed", _BREAKING, "operation removed")
OPERATION_VANISHED = Rule("operation-vanished", _BEHAVIOUR, "removal announced: no longer published since {new}")
OPERATION_RETURNED = Rule("operation-returned", _COMPATIBLE, "published again; had vanished since {old}")
OPERATION_DEPRECATED = Rule("operation-deprecated", _COMPATIBLE, "operation deprecated")
OPERATION_UNDEPRECATED = Rule("operation-undeprecated", _COMPATIBLE, "operation no longer deprecated")
OPERATION_HIDDEN = Rule("operation-hidden", _NEUTRAL, "operation hidden in the documentation")
OPERATION_UNHIDDEN = Rule("operation-unhidden", _NEUTRAL, "operation no longer hidden in the documentation")
OPERATION_ID_CHANGED = Rule("operation-id-changed", _NEUTRAL, "operationId {old} → {new}")
TITLE_CHANGED = Rule("title-changed", _NEUTRAL, "title {old} → {new}")
TAGS_CHANGED = Rule("tags-changed", _NEUTRAL, "tags {old} → {new}")
OPERATION_RENAMED = Rule("operation-renamed", _BREAKING, "path {old} → {new}")
METHOD_CHANGED = Rule("method-changed", _BREAKING, "method {old} → {new}")
CREDENTIALS_CHANGED = Rule("credentials-changed", _BREAKING, "credentials {old} → {new}")
CREDENTIALS_ADDED = Rule("credentials-added", _COMPATIBLE, "credentials {old} → {new}")

OPERATION_KEYWORD_CHANGED = Rule("operation-keyword-changed", _BEHAVIOUR, _KEYWORD)
KEYWORD_NOT_UNDERSTOOD = Rule(
    "keyword-not-understood", _BREAKING, f"{_KEYWORD} (not understood, therefore taken as breaking)"
)

BODY_MEDIA_TYPE_ADDED = Rule("body-media-type-added", _COMPATIBLE, "media type {new} added")
BODY_MEDIA_TYPE_REMOVED = Rule("body-media-type-removed", _BREAKING, "media type {old} removed")
PATH_PARAMETER_RENAMED = Rule("path-parameter-renamed", _NEUTRAL, "renamed from {old}")
PARAMETER_ADDED = Rule("parameter-added", _COMPATIBLE, "added, optional")
PARAMETER_ADDED_REQUIRED = Rule("parameter-added-required", _BREAKING, "added, required")
PARAMETER_REMOVED = Rule("parameter-removed", _BREAKING, "removed")
PARAMETER_RENAMED = Rule("parameter-renamed", _BREAKING, "renamed from {old}")
PARAMETER_PLACE_CHANGED = Rule("parameter-place-changed", _BREAKING, "moved from {old} to {new}")
PARAMETER_ENCODING_CHANGED = Rule("parameter-encoding-changed", _BREAKING, "encoding {old} → {new}")
PARAMETER_REQUIRED = Rule("parameter-required", _BREAKING, "became required")
PARAMETER_OPTIONAL = Rule("parameter-optional", _COMPATIBLE, "became optional")
PARAMETER_DEPRECATED = Rule("parameter-deprecated", _COMPATIBLE, "deprecated")
PARAMETER_UNDEPRECATED = Rule("parameter-undeprecated", _COMPATIBLE, "no longer deprecated")
PARAMETER_TYPE_CHANGED = Rule("parameter-type-changed", _BREAKING, "type {old} → {new}")
PARAMETER_TYPE_WIDENED = Rule("parameter-type-widened", _COMPATIBLE, "type widened: {old} → {new}")
PARAMETER_FORMAT_CHANGED = Rule("parameter-format-changed", _BREAKING, "format {old} → {new}")
PARAMETER_FORMAT_WIDENED = Rule("parameter-format-widened", _COMPATIBLE, "format widened: {old} → {new}")
PARAMETER_ENUM_VALUES_ADDED = Rule("parameter-enum-values-added", _COMPATIBLE, "values added: {new}")
PARAMETER_ENUM_VALUES_REMOVED = Rule("parameter-enum-values-removed", _BREAKING, "values removed: {old}")
PARAMETER_ENUM_ADDED = Rule("parameter-enum-added", _BREAKING, "any value → only {new}")
PARAMETER_ENUM_REMOVED = Rule("parameter-enum-removed", _COMPATIBLE, "only {old} → any value")
PARAMETER_DEFAULT_CHANGED = Rule("parameter-default-changed", _BEHAVIOUR, "default {old} → {new}")
PARAMETER_LIMIT_TIGHTENED = Rule("parameter-limit-tightened", _BREAKING, "limit tightened: {old} → {new}")
PARAMETER_LIMIT_LOOSENED = Rule("parameter-limit-loosened", _COMPATIBLE, "limit loosened: {old} → {new}")
PARAMETER_ALTERNATIVES_CHANGED = Rule("parameter-alternatives-changed", _BREAKING, "alternatives {old} → {new}")
PARAMETER_ALTERNATIVES_WIDENED = Rule("parameter-alternatives-widened", _COMPATIBLE, "alternatives {old} → {new}")
PARAMETER_ALTERNATIVE_ADDED = Rule("parameter-alternative-added", _COMPATIBLE, "alternative added: {new}")
PARAMETER_ALTERNATIVE_REMOVED = Rule("parameter-alternative-removed", _BREAKING, "alternative removed: {old}")
PARAMETER_OTHER_FIELDS_FORBIDDEN = Rule("parameter-other-fields-forbidden", _BREAKING, "other fields forbidden")
PARAMETER_OTHER_FIELDS_ALLOWED = Rule("parameter-other-fields-allowed", _COMPATIBLE, "other fields allowed")
PARAMETER_READ_ONLY = Rule("parameter-read-only", _BREAKING, "no longer taken: became readOnly")
PARAMETER_NOT_READ_ONLY = Rule("parameter-not-read-only", _COMPATIBLE, "no longer readOnly")
PARAMETER_WRITE_ONLY = Rule("parameter-write-only", _NEUTRAL, "became writeOnly")
PARAMETER_NOT_WRITE_ONLY = Rule("parameter-not-write-only", _NEUTRAL, "no longer writeOnly")
PARAMETER_KEYWORD_TIGHTENED = Rule("parameter-keyword-tightened", _BREAKING, _KEYWORD)
PARAMETER_KEYWORD_LOOSENED = Rule("parameter-keyword-loosened", _COMPATIBLE, _KEYWORD)
PARAMETER_KEYWORD_CHANGED = Rule("parameter-keyword-changed", _BREAKING, _KEYWORD)

RESPONSE_ADDED = Rule("response-added", _COMPATIBLE, "added")
RESPONSE_REMOVED = Rule("response-removed", _NEUTRAL, "removed")
RESPONSE_SUCCESS_REMOVED = Rule("response-success-removed", _BREAKING, "removed")
RESPONSE_MEDIA_TYPE_ADDED = Rule("response-media-type-added", _COMPATIBLE, "media type {new} added")
RESPONSE_MEDIA_TYPE_REMOVED = Rule("response-media-type-removed", _BREAKING, "media type {old} removed")
RESPONSE_MEDIA_TYPE_STATED = Rule("response-media-type-stated", _NEUTRAL, "media type {old} → {new}")
RESPONSE_LINKS_CHANGED = Rule("response-links-changed", _NEUTRAL, _KEYWORD)
FIELD_ADDED = Rule("field-added", _COMPATIBLE, "added")
FIELD_REMOVED = Rule("field-removed", _BREAKING, "removed")
FIELD_REQUIRED = Rule("field-required", _COMPATIBLE, "always present from now on")
FIELD_OPTIONAL = Rule("field-optional", _BREAKING, "may be absent from now on")
FIELD_TYPE_CHANGED = Rule("field-type-changed", _BREAKING, "type {old} → {new}")
FIELD_TYPE_NARROWED = Rule("field-type-narrowed", _COMPATIBLE, "type narrowed: {old} → {new}")
FIELD_FORMAT_CHANGED = Rule("field-format-changed", _BEHAVIOUR, "format {old} → {new}")
FIELD_ENUM_VALUES_ADDED = Rule("field-enum-values-added", _COMPATIBLE, "values added: {new}")
FIELD_ENUM_VALUES_REMOVED = Rule("field-enum-values-removed", _BEHAVIOUR, "values removed: {old}")
FIELD_ENUM_ADDED = Rule("field-enum-added", _COMPATIBLE, "any value → only {new}")
FIELD_ENUM_REMOVED = Rule("field-enum-removed", _COMPATIBLE, "only {old} → any value")
FIELD_DEFAULT_CHANGED = Rule("field-default-changed", _BEHAVIOUR, "default {old} → {new}")
FIELD_LIMIT_CHANGED = Rule("field-limit-changed", _NEUTRAL, "limit {old} → {new}")
FIELD_ALTERNATIVES_CHANGED = Rule("field-alternatives-changed", _BREAKING, "alternatives {old} → {new}")
FIELD_ALTERNATIVES_NARROWED = Rule("field-alternatives-narrowed", _COMPATIBLE, "alternatives {old} → {new}")
FIELD_ALTERNATIVE_ADDED = Rule("field-alternative-added", _BREAKING, "alternative added: {new}")
FIELD_ALTERNATIVE_REMOVED = Rule("field-alternative-removed", _COMPATIBLE, "alternative removed: {old}")
FIELD_OTHER_FIELDS_FORBIDDEN = Rule("field-other-fields-forbidden", _COMPATIBLE, "other fields forbidden")
FIELD_OTHER_FIELDS_ALLOWED = Rule("field-other-fields-allowed", _COMPATIBLE, "other fields allowed")
FIELD_DEPRECATED = Rule("field-deprecated", _COMPATIBLE, "deprecated")
FIELD_UNDEPRECATED = Rule("field-undeprecated", _COMPATIBLE, "no longer deprecated")
FIELD_READ_ONLY = Rule("field-read-only", _NEUTRAL, "became readOnly")
FIELD_NOT_READ_ONLY = Rule("field-not-read-only", _NEUTRAL, "no longer readOnly")
FIELD_WRITE_ONLY = Rule("field-write-only", _BREAKING, "no longer returned: became writeOnly")
FIELD_NOT_WRITE_ONLY = Rule("field-not-write-only", _COMPATIBLE, "returned from now on: no longer writeOnly")
FIELD_KEYWORD_TIGHTENED = Rule("field-keyword-tightened", _COMPATIBLE, _KEYWORD)
FIELD_KEYWORD_LOOSENED = Rule("field-keyword-loosened", _BREAKING, _KEYWORD)
FIELD_KEYWORD_CHANGED = Rule("field-keyword-changed", _BREAKING, _KEYWORD)

SERVER_ADDED = Rule("server-added", _COMPATIBLE, "added")
SERVER_REMOVED = Rule("server-removed", _BEHAVIOUR, "removed")
SERVER_CHANGED = Rule("server-changed", _BEHAVIOUR, "variables {old} → {new}")
CREDENTIAL_ADDED = Rule("credential-added", _NEUTRAL, "added")
CREDENTIAL_REMOVED = Rule("credential-removed", _NEUTRAL, "removed")
CREDENTIAL_CHANGED = Rule("credential-changed", _BREAKING, "changed from {old} to {new}")

RULES = tuple(value for value in tuple(globals().values()) if isinstance(value, Rule))
"""All rules, in the order of this file."""

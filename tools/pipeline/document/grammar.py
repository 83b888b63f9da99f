"""The closed list of what a definition may hold, of OpenAPI 3.0 and 3.1 together.

Each type of object lists its keys, and with each key the type of what stands there: a name for an object of that type,
`[name]` for a list and `{name}` for a map of them, "" for a value that is taken as it is. A key that is missing here is
an error wherever it stands: nothing is dropped in silence, and nothing reaches the client or the mock that they don't
understand. Keys that begin with `x-` are listed like any other.
"""

from tools.pipeline.document import extensions
from tools.pipeline.document.operations import METHODS

Keys = dict[str, str]

_LIMITS = (
    "multipleOf maximum minimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties"
)
_PUBLISHED = (
    extensions.API_VERSION,
    extensions.ENDPOINT_FAMILY,
    extensions.HIGHLIGHTS,
    extensions.ORDER,
    extensions.SEARCH_ALIASES,
    extensions.HIDDEN,
    extensions.RECOMMENDED,
)
_OURS = (
    extensions.STATUS,
    extensions.ALIAS_OF,
    extensions.ALSO_METHOD,
    extensions.ALSO_MEDIA_TYPE,
    extensions.REQUIRES,
    extensions.ACCESS_LEVEL,
    extensions.SCOPES,
    extensions.EVIDENCE,
    extensions.PARAMS_COMPLETE,
    extensions.WRITES,
    extensions.VANISHED,
)
_OF_XML = (
    extensions.MARKUP,
    extensions.ATTRIBUTES,
    extensions.TEXT,
    extensions.ENTRY,
    extensions.SEPARATED,
    extensions.IMPLIED,
    extensions.OTHER_NAMES,
)


def _plain(keys: str, *more: str) -> Keys:
    return dict.fromkeys([*keys.split(), *more], "")


_PARAMETER = _plain("description required deprecated allowEmptyValue style explode allowReserved example examples")

OBJECTS: dict[str, Keys] = {
    "document": _plain("openapi servers security tags externalDocs", extensions.RELEASE_ID)
    | {"info": "info", "paths": "{path item}", "components": "components", extensions.FURTHER_SCHEMAS: "[schema]"},
    "info": _plain("title description termsOfService contact license version"),
    "components": {
        "schemas": "{schema}",
        "responses": "{response}",
        "parameters": "{parameter}",
        "requestBodies": "{request body}",
        "headers": "{header}",
        "securitySchemes": "{security scheme}",
    },
    "path item": _plain("summary description servers")
    | dict.fromkeys(METHODS, "operation")
    | {"parameters": "[parameter]"},
    "operation": _plain(
        "tags summary description externalDocs operationId deprecated security servers", *_PUBLISHED, *_OURS
    )
    | {"parameters": "[parameter]", "requestBody": "request body", "responses": "{response}"},
    "parameter": _PARAMETER | _plain("name in") | {"schema": "schema", "content": "{media type}"},
    "header": _PARAMETER | {"schema": "schema", "content": "{media type}"},
    "request body": _plain("description required") | {"content": "{media type}"},
    "response": _plain("description") | {"headers": "{header}", "content": "{media type}"},
    "media type": _plain("example examples") | {"schema": "schema", "encoding": "{encoding}"},
    "encoding": _plain("contentType style explode allowReserved") | {"headers": "{header}"},
    "security scheme": _plain(
        "type description name in scheme bearerFormat flows openIdConnectUrl",
        extensions.PREFIX,
        extensions.IN,
        extensions.APP,
    ),
    "xml": _plain("name namespace prefix attribute wrapped", *_OF_XML),
    "discriminator": _plain("propertyName"),
    "schema": _plain(
        f"title description type format enum default required readOnly writeOnly deprecated externalDocs {_LIMITS}"
    )
    | _plain(
        "exclusiveMaximum exclusiveMinimum example nullable const examples",
        extensions.BARE_LIST,
        extensions.BARE_TEXT,
        extensions.TIME,
        extensions.BASIC,
        extensions.PUBLISHED_DEFAULT,
        extensions.LENGTH,
        extensions.JSON_TEXT,
    )
    | {
        "properties": "{schema}",
        "additionalProperties": "schema",
        "items": "schema",
        "allOf": "[schema]",
        "oneOf": "[schema]",
        "anyOf": "[schema]",
        "not": "schema",
        "xml": "xml",
        "discriminator": "discriminator",
    },
}

REFERABLE = {"response", "parameter", "request body", "header"}
"""Kinds for which a Reference Object can stand; a schema's reference is a keyword of the schema."""

ONLY_3_0 = {"nullable"}
ONLY_3_1 = {"const", "examples"}
"""Keywords of a schema that one of the two versions has not."""

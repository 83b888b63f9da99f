"""The closed list of what a definition may hold, of OpenAPI 3.0 and 3.1 together.

Each kind of object lists its keys, and with each key the kind of what stands there: a name for an object of that kind,
`[name]` for a list and `{name}` for a map of them, "" for a value that is taken as it is. A key that is missing here is
an error wherever it stands: nothing is dropped in silence, and nothing reaches the client or the mock that they don't
understand. Keys that begin with `x-` are listed like any other.
"""

Kind = dict[str, str]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LIMITS = (
    "multipleOf maximum minimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties minProperties"
)
_PUBLISHED = "x-api-version x-endpoint-family x-highlights x-order x-search-aliases x-docs-hidden x-recommended"


def _plain(keys: str) -> Kind:
    return dict.fromkeys(keys.split(), "")


_PARAMETER = _plain("description required deprecated allowEmptyValue style explode allowReserved example examples")

OBJECTS: dict[str, Kind] = {
    "document": _plain("openapi servers security tags externalDocs x-openapi-release-id")
    | {"info": "info", "paths": "{path item}", "components": "components", "x-further-schemas": "[schema]"},
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
    "operation": _plain("tags summary description externalDocs operationId deprecated security servers")
    | _plain(f"{_PUBLISHED} x-status x-alias-of x-requires x-vanished-since x-access-level x-scopes x-params-complete")
    | _plain("x-evidence x-also-method")
    | {"parameters": "[parameter]", "requestBody": "request body", "responses": "{response}"},
    "parameter": _PARAMETER | _plain("name in") | {"schema": "schema", "content": "{media type}"},
    "header": _PARAMETER | {"schema": "schema", "content": "{media type}"},
    "request body": _plain("description required") | {"content": "{media type}"},
    "response": _plain("description") | {"headers": "{header}", "content": "{media type}"},
    "media type": _plain("example examples") | {"schema": "schema", "encoding": "{encoding}"},
    "encoding": _plain("contentType style explode allowReserved") | {"headers": "{header}"},
    "security scheme": _plain(
        "type description name in scheme bearerFormat flows openIdConnectUrl x-prefix x-in x-app"
    ),
    "xml": _plain("name namespace prefix attribute wrapped x-markup x-attributes x-text x-entry x-separated x-implied")
    | _plain("x-other-names"),
    "discriminator": _plain("propertyName"),
    "schema": _plain(
        f"title description type format enum default required readOnly writeOnly deprecated externalDocs {_LIMITS}"
    )
    | _plain("exclusiveMaximum exclusiveMinimum example nullable const examples x-bare-list x-bare-text x-time")
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

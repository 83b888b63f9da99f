# Do not edit: `make generate` writes this file from tools/pipeline/document/extensions.py.

"""The extensions (keys that begin with `x-`) that definitions have; `specs/README.md` says what each means."""

# What the provider of a definition writes.
RELEASE_ID = "x-openapi-release-id"
VERSION = "x-version"
API_VERSION = "x-api-version"
ENDPOINT_FAMILY = "x-endpoint-family"
RECOMMENDED = "x-recommended"
HIDDEN = "x-docs-hidden"
HIGHLIGHTS = "x-highlights"
ORDER = "x-order"
SEARCH_ALIASES = "x-search-aliases"
PLATFORM_ALIASES = "x-platform-aliases"
PLATFORM_DETECTION_ALIASES = "x-platform-detection-aliases"
PLATFORM_ID = "x-platform-id"

# What people write under specs/: about an operation, ...
STATUS = "x-status"
ALIAS_OF = "x-alias-of"
ALSO_METHOD = "x-also-method"
ALSO_MEDIA_TYPE = "x-also-media-type"
REQUIRES = "x-requires"
ACCESS_LEVEL = "x-access-level"
SCOPES = "x-scopes"
EVIDENCE = "x-evidence"
PARAMS_COMPLETE = "x-params-complete"
WRITES = "x-writes"

# ... about a schema or the whole definition, ...
TIME = "x-time"
BARE_LIST = "x-bare-list"
BARE_TEXT = "x-bare-text"
BASIC = "x-basic"
PUBLISHED_DEFAULT = "x-published-default"
LENGTH = "x-length"
JSON_TEXT = "x-json"
FURTHER_SCHEMAS = "x-further-schemas"

# ... about a security scheme, ...
PREFIX = "x-prefix"
IN = "x-in"
APP = "x-app"

# ... about how a value is written in XML, ...
MARKUP = "x-markup"
ATTRIBUTES = "x-attributes"
TEXT = "x-text"
ENTRY = "x-entry"
SEPARATED = "x-separated"
IMPLIED = "x-implied"
OTHER_NAMES = "x-other-names"

# ... and about an overlay.
REASON = "x-reason"
OPTIONAL = "x-optional"

# What `tools/fetch` writes.
VANISHED = "x-vanished-since"

# What the build writes.
PAGINATION = "x-pagination"
IDENTITIES = "x-identities"
SAMPLES = "x-samples"
ERRORS = "x-errors"
SUMMARY_ZH = "x-summary-zh"
DESCRIPTION_ZH = "x-description-zh"

# What the generator notes for itself: how a parameter is called on the wire while it has another name.
PUBLISHED_NAME = "x-published-name"


def is_extension(key: str) -> bool:
    """Whether a key of an object is an extension."""
    return key.startswith("x-")

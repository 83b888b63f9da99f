"""Where an operation is published, computed as the provider's own scripts do; and what became of a former address.

A definition lies at `<site>/openapi/<tag>/<slug>-<en|zh>.json`, its page at `<site>/<en|zh>/api/<tag>/<slug>`. Both
slugs come from the English texts. They are no stable keys: titles and tags are edited, and a deprecation appends
`-deprecated`, so an address that people noted may be a former one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from tools.fetch.download.download_error import DownloadError
from tools.pipeline.document.extensions import API_VERSION, VERSION
from tools.pipeline.document.operations import Operation, operations

SITE = "https://docs.justoneapi.com"

EXAMPLES_SITE = "https://raw.githubusercontent.com/justoneapi-official/justoneapi-python/main"
"""Where the provider publishes recorded responses."""
MANIFEST = "docs/api-examples/manifest.json"
"""The list of them, on that site."""

_VERSION_KEYS = (VERSION, API_VERSION, "apiVersion", "api_version", "version")
_CUT_FROM_TITLE = (r"\s*\(V\d+\)\s*$", r"\s+V\d+\s*$", r"V\d+\s*$", r"\s*\[(Deprecated|已弃用|已废弃)\]\s*$")
_ADDRESS_FORMS = (
    re.compile(r"(?P<site>https?://[^/?#]+)/openapi/(?P<tag>[^/?#]+)/(?P<slug>[^/?#]+)-(?P<language>en|zh)\.json"),
    re.compile(
        r"(?P<site>https?://[^/?#]+)/(?P<language>en|zh)/api/(?P<tag>[^/?#]+)/(?P<slug>[^/?#]+?)(\.html)?/?(#.*)?"
    ),
)


@dataclass(frozen=True)
class OperationAddress:
    """Where one operation is published, in one language (`en` or `zh`)."""

    site: str
    tag: str
    slug: str
    language: str

    @classmethod
    def parse(cls, url: str) -> "OperationAddress":
        """Take apart the address of a definition or of its page; raises DownloadError when it is neither."""
        for form in _ADDRESS_FORMS:
            if match := form.fullmatch(url):
                return cls(match["site"], match["tag"], match["slug"], match["language"])
        wanted = f"{SITE}/openapi/TAG/OPERATION-en.json, or the page {SITE}/en/api/TAG/OPERATION"
        raise DownloadError(
            "address", url, got="another kind of address", wanted=wanted, todo="Or fetch it with --url."
        )

    def on(self, site: str) -> "OperationAddress":
        """Return the same place on `site`, where that stands in for the provider's site; other sites stay."""
        return replace(self, site=site) if self.site == SITE else self

    @property
    def definition(self) -> str:
        """The address of the definition."""
        return f"{self.site}/openapi/{self.tag}/{self.slug}-{self.language}.json"

    def recomputed(self, document: dict[str, Any]) -> Iterator["OperationAddress"]:
        """Yield where the operation is published now, as `document` tells; nothing when it knows no such operation.

        Two edits are seen through: tags lost the word "APIs" at their end, and a deprecation marks the title.
        """
        for operation in operations(document):
            now = replace(self, tag=tag_slug(operation), slug=operation_slug(operation))
            if now != self and now._unedited() == self._unedited():
                yield now

    def _unedited(self) -> tuple[str, str]:
        return self.tag.removesuffix("-apis"), self.slug.removesuffix("-deprecated")


def tag_slug(operation: Operation) -> str:
    """Return the part of the address that stands for the first tag."""
    return slugify((operation.node.get("tags") or ["Default"])[0])


def operation_slug(operation: Operation) -> str:
    """Return the part of the address that stands for the operation: title, version and whether it is deprecated."""
    version = _version(operation)
    title = _title(operation) + (f" ({version})" if version else "")
    return slugify(f"{title} Deprecated" if operation.node.get("deprecated") is True else title)


def slugify(text: str) -> str:
    """Return `text` in lower case, with hyphens for white space, and of other characters only those that slugs keep."""
    hyphened = re.sub(r"\s+", "-", text.lower().strip())
    return re.sub(r"-+", "-", re.sub(r"[^\u4e00-\u9fa5a-z0-9-]", "", hyphened)).strip("-")


def _title(operation: Operation) -> str:
    title = str(operation.node.get("summary") or operation.node.get("operationId") or operation.path)
    for pattern in _CUT_FROM_TITLE:
        title = re.sub(pattern, "", title, flags=re.IGNORECASE)
    return title.strip() or operation.path


def _version(operation: Operation) -> str:
    """Return the version as `V3`, from the first place that tells one; empty when none does."""
    declared = [str(operation.node.get(key, "")) for key in _VERSION_KEYS]
    found = [match for text in (*declared, *reversed(operation.path.split("/"))) if (match := _version_in(text))]
    found += re.findall(r"V(\d+)$", str(operation.node.get("operationId", "")))
    found += re.findall(r"\(V(\d+)\)", str(operation.node.get("summary", "")), flags=re.IGNORECASE)
    return f"V{found[0]}" if found else ""


def _version_in(text: str) -> str | None:
    match = re.fullmatch(r"v?(\d+)", text.strip(), re.IGNORECASE) or re.search(r"\bv(\d+)\b", text, re.IGNORECASE)
    return match[1] if match else None

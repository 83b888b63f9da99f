from typing import Any

import pytest

from tests.tools.fetch.playing import Site, definition, manifest
from tools.fetch.download.addresses import MANIFEST
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Downloader
from tools.fetch.examples.listing import MOST, Example, fetch_listing

ENTRY = {"file": "docs/api-examples/a.json"}


def test_manifest_lists_examples(site: Site, downloader: Downloader) -> None:
    site.serve(f"/{MANIFEST}", manifest("GET /a/b", "POST /c", postC={"synthetic": True}))
    assert fetch_listing(site.url, downloader) == [
        Example("GET /a/b", f"{site.url}/docs/api-examples/getAB.json"),
        Example("POST /c", f"{site.url}/docs/api-examples/postC.json", synthetic=True),
    ]


@pytest.mark.parametrize(
    ("document", "got"),
    [
        ([], "a list"),
        ({"examples": {}}, "schemaVersion None"),
        ({"schemaVersion": 2, "examples": {}}, "schemaVersion 2"),
        ({"schemaVersion": 1}, "no object 'examples'"),
        ({"schemaVersion": 1, "examples": dict.fromkeys(map(str, range(MOST + 1)), ENTRY)}, "2,001 examples"),
        ({"schemaVersion": 1, "examples": {"GET /a": []}}, "no file below docs/api-examples at /examples/GET ~1a"),
        *(
            ({"schemaVersion": 1, "examples": {"GET /a": {"file": file}}}, "no file below docs/api-examples")
            for file in ("/etc/passwd", "docs/api-examples/../a.json", "https://h/a.json", "docs/api-examples/a", 1)
        ),
    ],
)
def test_no_manifest_is_rejected(site: Site, downloader: Downloader, document: Any, got: str) -> None:
    site.serve(f"/{MANIFEST}", definition(document))
    with pytest.raises(DownloadError, match=r"rule 'no manifest'") as caught:
        fetch_listing(site.url, downloader)
    assert caught.value.got.startswith(got)


def test_query_is_rejected_unseen(site: Site, downloader: Downloader) -> None:
    with pytest.raises(DownloadError, match="rule 'address'") as caught:
        fetch_listing(f"{site.url}/x?token=FAKESECRET", downloader)
    assert "FAKESECRET" not in str(caught.value)
    assert site.asked == []

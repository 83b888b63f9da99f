import gzip
import io
import socket
import time
from http.server import BaseHTTPRequestHandler

import httpx
import pytest

from tests.tools.fetch.playing import Play, Site, redirect, respond
from tools.fetch.download.download_error import DownloadError
from tools.fetch.download.downloader import Downloader, Limits
from tools.fetch.download.progress import Progress

WHOLE = respond(b"[]", headers=[("ETag", '"1"')])


def silent(handler: BaseHTTPRequestHandler) -> None:
    time.sleep(0.5)
    handler.close_connection = True


def dripping(handler: BaseHTTPRequestHandler) -> None:
    handler.send_response(200)
    handler.end_headers()
    for _ in range(6):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


def dripping_head(handler: BaseHTTPRequestHandler) -> None:
    handler.wfile.write(b"HTTP/1.0 200 OK\r\n")
    for number in range(10):
        handler.wfile.write(b"X-%d: drip\r\n" % number)
        handler.wfile.flush()
        time.sleep(0.1)
    handler.close_connection = True


def dripping_trailer(handler: BaseHTTPRequestHandler) -> None:
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"2\r\n[]\r\n0\r\n")
    for number in range(10):
        handler.wfile.write(b"X-%d: drip\r\n" % number)
        handler.wfile.flush()
        time.sleep(0.1)
    handler.close_connection = True


def hung_up(handler: BaseHTTPRequestHandler) -> None:
    handler.close_connection = True


def cut_chunk(handler: BaseHTTPRequestHandler) -> None:
    handler.protocol_version = "HTTP/1.1"
    handler.send_response(200)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"5\r\n[1, 2")
    handler.close_connection = True


def test_whole_response(site: Site, downloader: Downloader) -> None:
    url = site.serve("/a", WHOLE)
    found = downloader.get(url)
    assert (found.url, found.content, found.media_type, found.etag) == (url, b"[]", "application/json", '"1"')


def test_known_etag_is_sent(site: Site, downloader: Downloader) -> None:
    url = site.serve("/a", respond(b"", status=304))
    assert downloader.get(url, etag='"1"').unchanged
    assert site.asked == [("/a", '"1"')]


def test_unasked_304_is_rejected(site: Site, downloader: Downloader) -> None:
    with pytest.raises(DownloadError, match=r"'status'.* 304 "):
        downloader.get(site.serve("/a", respond(b"", status=304)))


@pytest.mark.parametrize(
    ("play", "rule"),
    [
        (respond(b"", status=500), "server error"),
        (respond(b"", status=503), "server error"),
        (respond(b"[]", headers=[("Content-Length", "9")]), "truncated body"),
        (cut_chunk, "truncated body"),
        (respond(b"[]", headers=[("Content-Encoding", "gzip")]), "truncated body"),
        (hung_up, "no connection"),
        (silent, "timeout"),
        (dripping, "timeout"),
        (dripping_head, "timeout"),
        (dripping_trailer, "timeout"),
    ],
)
def test_what_may_pass_is_retried(
    site: Site, downloader: Downloader, pauses: list[float], play: Play, rule: str
) -> None:
    with pytest.raises(DownloadError, match=f"'{rule}'"):
        downloader.get(site.serve("/a", play))
    assert (len(site.asked), pauses) == (3, [1, 2])


@pytest.mark.parametrize("play", [respond(b"", status=502), hung_up, respond(b"[]", headers=[("Content-Length", "9")])])
def test_second_attempt_may_succeed(site: Site, downloader: Downloader, play: Play) -> None:
    assert downloader.get(site.serve("/a", play, WHOLE)).content == b"[]"


@pytest.mark.parametrize(
    ("status", "rule"),
    [(404, "not found"), (410, "not found"), (403, "status"), (429, "status"), (204, "status"), (302, "status")],
)
def test_other_statuses_are_final(
    site: Site, downloader: Downloader, pauses: list[float], status: int, rule: str
) -> None:
    with pytest.raises(DownloadError, match=f"'{rule}'.* {status} "):
        downloader.get(site.serve("/a", respond(b"", status=status)))
    assert (len(site.asked), pauses) == (1, [])


def test_refused_connection_is_named(downloader: Downloader, pauses: list[float]) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        with pytest.raises(DownloadError, match="'no connection'"):
            downloader.get(f"http://127.0.0.1:{closed.getsockname()[1]}/")
    assert pauses == [1, 2]


@pytest.mark.parametrize("size", [4 * 1024 * 1024 + 1, 64 * 1024 * 1024])
def test_size_limit_counts_unpacked_bytes(site: Site, size: int) -> None:
    packed = respond(gzip.compress(b" " * size), headers=[("Content-Encoding", "gzip")])
    patient = Downloader(limits=Limits(size=4 * 1024 * 1024))
    with patient, pytest.raises(DownloadError, match=r"'size limit'.*4,194,304 bytes"):
        patient.get(site.serve("/a", packed))


def test_redirects_are_followed(site: Site, downloader: Downloader) -> None:
    site.serve("/b", WHOLE)
    url = site.serve("/a", redirect("/b"))
    assert downloader.get(url).url == url


def test_endless_redirects_are_rejected(site: Site, downloader: Downloader) -> None:
    with pytest.raises(DownloadError, match=r"'redirect'.*more than 5"):
        downloader.get(site.serve("/a", redirect("/a")))
    assert len(site.asked) == 6


@pytest.mark.parametrize("target", ["http://example.invalid/", "ftp://127.0.0.1/", "file:///etc/hosts"])
def test_redirects_stay_within_https(site: Site, downloader: Downloader, target: str) -> None:
    with pytest.raises(DownloadError, match=r"'redirect'.*without https"):
        downloader.get(site.serve("/a", redirect(target)))


@pytest.mark.parametrize(
    "url", ["http://example.invalid/", "file:///etc/hosts", "openapi.json", "https://", "https://h:port/"]
)
def test_plain_addresses_are_rejected(downloader: Downloader, url: str) -> None:
    with pytest.raises(DownloadError, match="'address'"):
        downloader.get(url)


@pytest.mark.parametrize("target", ["http://127.0.0.1/", "http://example.invalid/"])
def test_https_never_leads_to_http(target: str) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(302, headers={"Location": target}))
    with Downloader(transport=transport) as downloader, pytest.raises(DownloadError, match="without https"):
        downloader.get("https://example.invalid/")


def test_password_stays_out_of_message(downloader: Downloader) -> None:
    with pytest.raises(DownloadError, match="name or password") as caught:
        downloader.get("https://someone:hunter2@example.invalid/")
    assert "hunter2" not in str(caught.value)


def test_progress_only_on_terminal(site: Site) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    for stream, redacted in ((Terminal(), True), (io.StringIO(), False)):
        with Downloader(limits=Limits(), progress=Progress(stream)) as downloader:
            downloader.get(site.serve("/a", respond(b" " * 2048)))
        assert ("/a  2 of 2 KiB" in stream.getvalue()) is redacted

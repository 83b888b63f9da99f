"""One GET over httpx: ETag, timeouts, retries with backoff, redirects within https, size limit."""

import ipaddress
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from contextlib import closing, contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import Self, TypeVar

import httpx

from tools.fetch.download.download_error import DownloadError, Rule
from tools.fetch.download.progress import Progress

_RETRIED: tuple[Rule, ...] = ("timeout", "no connection", "truncated body", "server error")
_LATER = "Try again later."

T = TypeVar("T")


@dataclass(frozen=True)
class Limits:
    """What a download may take: times in seconds, `size` in bytes once unpacked.

    `silence` is the longest wait for the connection and for the next bytes, `duration` the longest download of one
    head and of one body. `attempts` counts the first one too; the pause after attempt n is `backoff` times 2 to the
    power of n - 1.
    """

    silence: float = 30
    duration: float = 300
    size: int = 64 * 1024 * 1024
    attempts: int = 3
    backoff: float = 1
    redirects: int = 5


@dataclass(frozen=True)
class Download:
    """A body that came whole with status 200, or one that is `unchanged` since the ETag.

    `url` is the address that was asked for, before any redirect.
    """

    url: str
    content: bytes = b""
    media_type: str = ""
    etag: str | None = None
    unchanged: bool = False

    @property
    def text(self) -> str:
        """The body as UTF-8, without a byte order mark; raises ValueError when it isn't."""
        return self.content.decode("utf-8-sig")


class Downloader:
    """Downloads over one httpx client; a context manager.

    `sleep` is how it waits between attempts, `transport` what carries its requests.
    """

    def __init__(
        self,
        *,
        limits: Limits = Limits(),
        sleep: Callable[[float], None] = time.sleep,
        progress: Progress | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.limits = limits
        self.sleep = sleep
        self._progress = progress or Progress()
        headers = {"Accept": "application/json", "User-Agent": "weibokit-fetch"}
        self._client = httpx.Client(headers=headers, timeout=limits.silence, transport=transport)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, error_type: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, *, etag: str | None = None) -> Download:
        """Download `url`, unless it still is what `etag` stands for. Raises DownloadError.

        Only what may pass by itself is tried again: no connection, a cut one, silence, and statuses from 500 on.
        """
        attempt = 1
        while True:
            try:
                return self._follow(url, etag)
            except DownloadError as rejection:
                if rejection.rule not in _RETRIED or attempt >= self.limits.attempts:
                    raise
            self.sleep(self.limits.backoff * 2 ** (attempt - 1))
            attempt += 1

    def _follow(self, url: str, etag: str | None) -> Download:
        target = _checked(url, plain=True)
        plain = target.scheme == "http"
        for _ in range(self.limits.redirects + 1):
            with closing(self._send(target, etag)) as response:
                if response.next_request is None:
                    return self._download(url, response)
                target = _checked(str(response.next_request.url), plain=plain, rule="redirect")
        got = f"more than {self.limits.redirects} redirects"
        raise DownloadError("redirect", url, got=got, wanted="an end", todo="Name the address that it ends at.")

    def _send(self, target: httpx.URL, etag: str | None) -> httpx.Response:
        request = self._client.build_request("GET", target, headers={"If-None-Match": etag} if etag else None)
        with _rejecting(str(target), cut="no connection"):
            found = _within(self.limits.duration, lambda: self._client.send(request, stream=True))
        if found is None:
            wanted = f"a response within {self.limits.duration:g} seconds"
            raise DownloadError("timeout", str(target), got="a part of its head", wanted=wanted, todo=_LATER)
        return found

    def _download(self, url: str, response: httpx.Response) -> Download:
        if response.status_code == 304 and "If-None-Match" in response.request.headers:
            return Download(url, unchanged=True)
        _check_status(response)
        media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        with _rejecting(str(response.url), cut="truncated body"):
            content = _within(self.limits.duration, lambda: b"".join(self._chunks(response)))
        if content is None:
            wanted = f"all of it within {self.limits.duration:g} seconds"
            raise DownloadError("timeout", str(response.url), got="a part of its body", wanted=wanted, todo=_LATER)
        return Download(url, content, media_type, response.headers.get("ETag"))

    def _chunks(self, response: httpx.Response) -> Iterator[bytes]:
        url, received, deadline = str(response.url), 0, time.monotonic() + self.limits.duration
        total = int(response.headers.get("Content-Length", 0)) or None
        try:
            for chunk in response.iter_bytes():
                received += len(chunk)
                self._progress.show(url, response.num_bytes_downloaded, total)
                self._check_limits(url, received, deadline)
                yield chunk
        finally:
            self._progress.clear()

    def _check_limits(self, url: str, received: int, deadline: float) -> None:
        if received > self.limits.size:
            wanted, todo = f"at most {self.limits.size:,} bytes", "Look whether the address is the right one."
            raise DownloadError("size limit", url, got="more", wanted=wanted, todo=todo)
        if time.monotonic() > deadline:
            wanted = f"all of it within {self.limits.duration:g} seconds"
            raise DownloadError("timeout", url, got=f"{received:,} bytes", wanted=wanted, todo=_LATER)


def _within(seconds: float, wanted: Callable[[], T]) -> T | None:
    """Return what `wanted` returns, or raise what it raises; None when it takes longer than `seconds`.

    httpx bounds the wait for the next bytes only. What takes too long is left alone in a thread that ends with the
    program.
    """
    done: Future[T] = Future()

    def run() -> None:
        try:
            done.set_result(wanted())
        except BaseException as error:  # noqa: BLE001 - raised where the result is awaited
            done.set_exception(error)

    threading.Thread(target=run, daemon=True).start()
    try:
        return done.result(seconds)
    except FutureTimeoutError:
        return None


def _checked(url: str, *, plain: bool, rule: Rule = "address") -> httpx.URL:
    """Return `url` when it may be asked: over https, or over http on this machine where `plain` allows that."""
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise DownloadError(rule, url, got=f"{error}", wanted="a web address", todo="Correct it.") from error
    if parsed.userinfo:
        got = "a name or password in the address"
        raise DownloadError(rule, f"{parsed.copy_with(userinfo=b'')}", got=got, wanted="none", todo="Leave it out.")
    if parsed.host and (parsed.scheme == "https" or (parsed.scheme == "http" and plain and _is_loopback(parsed.host))):
        return parsed
    raise DownloadError(rule, url, got="an address without https", wanted="an https address", todo="Use https.")


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check_status(response: httpx.Response) -> None:
    url, status = str(response.url), response.status_code
    got = f"status {status} {response.reason_phrase}".strip()
    if status in {404, 410}:
        raise DownloadError("not found", url, got=got, wanted="status 200", todo="Correct the address.")
    if status >= 500:
        raise DownloadError("server error", url, got=got, wanted="status 200", todo=_LATER)
    if status != 200:
        raise DownloadError("status", url, got=got, wanted="status 200", todo="Look at the address in a browser.")


@contextmanager
def _rejecting(url: str, *, cut: Rule) -> Iterator[None]:
    """Turn what httpx raises into a DownloadError; `cut` is the rule when the connection failed or ended too early."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise DownloadError("timeout", url, got="silence", wanted="a response", todo=_LATER) from error
    except httpx.DecodingError as error:
        got = f"a body that can't be unpacked ({error})"
        raise DownloadError("truncated body", url, got=got, wanted="a whole one", todo=_LATER) from error
    except httpx.HTTPError as error:
        wanted = "the whole body" if cut == "truncated body" else "a response"
        raise DownloadError(cut, url, got=f"{error}", wanted=wanted, todo=_LATER) from error

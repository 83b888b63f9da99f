"""Fixtures of the download: a site on this machine, and a downloader for it."""

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.tools.fetch.playing import Site, respond
from tools.fetch.download.downloader import Downloader, Limits
from tools.fetch.fetch import FetchOptions, fetch
from tools.fetch.merge import Hold

TODAY = dt.date(2026, 7, 23)


@pytest.fixture(autouse=True)
def without_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests of tests stay on this machine, whatever the environment says."""
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def site() -> Iterator[Site]:
    """A site with nothing on it yet."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append((self.path, self.headers.get("If-None-Match")))
            plays = site.plays.get(self.path, [respond(b"{}", status=404)])
            (plays.pop(0) if len(plays) > 1 else plays[0])(self)

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    site.url = f"http://127.0.0.1:{server.server_port}"
    yield site
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def pauses() -> list[float]:
    """The pauses that were made instead of sleeping, in seconds."""
    return []


@pytest.fixture
def downloader(pauses: list[float]) -> Iterator[Downloader]:
    """A downloader that never sleeps and soon loses patience."""
    with Downloader(limits=Limits(silence=0.3, duration=0.4, size=4 * 1024 * 1024), sleep=pauses.append) as found:
        yield found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the definition, empty."""
    folder = tmp_path / "justone"
    folder.mkdir()
    return folder


Run = Callable[..., list[str]]


@pytest.fixture
def run(site: Site, folder: Path, downloader: Downloader) -> Run:
    """Fetch from the site into the folder; keywords are those of Request and Hold."""

    def run(*, today: dt.date = TODAY, days: int = 14, allow_removals: bool = False, **options: Any) -> list[str]:
        hold = Hold(today, days=days, allow_removals=allow_removals)
        return fetch(FetchOptions(folder, hold, **{"site": site.url, **options}), downloader)

    return run

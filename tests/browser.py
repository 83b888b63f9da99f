"""Pages in a browser, watched while a test uses them."""

from typing import Any, Self
from urllib.parse import urlsplit

SECONDS = 15_000
"""How long a test waits for what a page shows, in milliseconds: much longer than it takes."""

_QUIET = ("the server responded with a status of", "net::ERR_")
"""What a browser logs of responses that a test asked for."""


def wait_for_count(items: Any, count: int) -> None:
    """Wait until there are so many of something; functions to wait for would be text that the console's policy bans."""
    from playwright.sync_api import expect  # noqa: PLC0415 - only tests with a browser have it

    expect(items).to_have_count(count, timeout=SECONDS)


class Tabs:
    """Opens pages, each with a profile of its own, and notes what is wrong with them.

    `problems` are errors in scripts, violations of the policy of a page, and requests to other hosts.
    """

    def __init__(self, chromium: Any) -> None:
        self._chromium, self._contexts = chromium, list[Any]()
        self.problems: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        for context in self._contexts:
            context.close()

    def open(self, url: str, *, width: int = 1280, **options: Any) -> Any:
        """Open a page; `options` are those of playwright's `new_context`."""
        context = self._chromium.new_context(
            **{"viewport": {"width": width, "height": 800}, "locale": "en-US", **options}
        )
        self._contexts.append(context)
        context.set_default_timeout(SECONDS)
        page, host = context.new_page(), urlsplit(url).hostname
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("console", lambda said: self._note(said.type, said.text))
        # Redirects that a script doesn't follow are told like requests; what it follows, the page's policy is about.
        page.on("request", lambda request: None if request.redirected_from else self._check(request.url, host))
        page.goto(url)
        return page

    def _note(self, severity: str, text: str) -> None:
        if severity in ("error", "warning") and not any(quiet in text for quiet in _QUIET):
            self.problems.append(text)

    def _check(self, url: str, host: str | None) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and parts.hostname != host:
            self.problems.append(f"The page asked for {url}.")

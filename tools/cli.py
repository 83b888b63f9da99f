"""Commands of a maintainer: `python -m tools build | generate | verify | docs | infer | fetch | diff | baseline`.

Exit status: 0 all is well, 1 bad input or a check that failed, 2 the tool itself failed. `fetch` gives 1 also when the
definition came and some examples did not.
"""

import argparse
import datetime as dt
import logging
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from tools.diff.reporting.rendering import FORMATS
from tools.fetch.download.addresses import EXAMPLES_SITE, SITE
from tools.pipeline.files.input_error import InputError
from tools.runtime.apis.registry import JUSTONE

_SPECS = Path("specs")
_FOLDER = _SPECS / JUSTONE.name
_OUTPUT = Path("generated/weibokit/specs")
_DOCS = Path("build/docs")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that `arguments` (by default the program's) name, and return the exit status."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except InputError as error:
        print(error, file=sys.stderr)
        return 1
    except Exception:
        logging.exception("The tool failed; that is a fault of the tool and not of its input.")
        return 2


class _Parser(argparse.ArgumentParser):
    """Exits with 1 for wrong arguments: they are bad input, while argparse's own 2 says here that the tool failed."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(1, f"{self.prog}: {message}. See {self.prog} --help.\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m tools", description="Turn specs/ into generated/.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_build(commands)
    _add_generate(commands)
    _add_verify(commands)
    _add_docs(commands)
    _add_infer(commands)
    _add_fetch(commands)
    _add_diff(commands)
    _add_baseline(commands)
    return parser


def _add_build(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Validate the definitions, apply overlays, lower to OpenAPI 3.0.3, check samples, count; write all or nothing."
    )
    parser = commands.add_parser("build", help="make the effective definitions", description=text)
    parser.add_argument("--specs", type=Path, default=_SPECS, help="folder of the definitions (default: %(default)s)")
    parser.add_argument("--output", type=Path, default=_OUTPUT, help="folder to replace (default: %(default)s)")
    parser.set_defaults(command=_build)


def _add_generate(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Rebuild generated/ from specs/: the effective definitions, then the clients. Or make one client from any "
        "published definition of Just One API: with `--definition FILE --output DIR`, DIR becomes a package that is "
        "imported by its name (`from DIR import JustOne`), and nothing else changes. Defects of known classes are "
        "repaired by rule, and each repair is told."
    )
    parser = commands.add_parser("generate", help="make everything under generated/", description=text)
    parser.add_argument("--definition", type=Path, metavar="FILE", help="a definition as published, in JSON")
    parser.add_argument("--output", type=Path, metavar="DIR", help="the package to make, which must not exist")
    parser.set_defaults(command=_generate)


def _add_verify(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = "Regenerate in a temporary folder and compare; exit status 1 and a list when generated/ differs."
    parser = commands.add_parser("verify", help="check that generated/ is fresh", description=text)
    parser.set_defaults(command=_verify)


def _add_docs(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = "Build the documentation in both languages; warnings and links that lead nowhere are errors."
    parser = commands.add_parser("docs", help="build the documentation", description=text)
    parser.add_argument("--output", type=Path, default=_DOCS, help="folder to replace (default: %(default)s)")
    parser.set_defaults(command=_docs)


def _add_infer(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Widen the schemas of responses so that they hold all samples of a folder, or the responses of Just One API in "
        "the archive of a client, and attach them by an overlay. In a folder, what stands before the first dot of a "
        "file's name is the key or the path of its operation. Types, nulls and fields are only added; names and "
        "descriptions that people wrote stay."
    )
    parser = commands.add_parser("infer", help="learn schemas from samples", description=text)
    parser.add_argument("samples", nargs="?", type=Path, help="folder or archive of samples (default: examples/)")
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where it goes (default: %(default)s)")
    parser.set_defaults(command=_infer)


def _add_fetch(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Download the published definition of Just One API, English and Chinese, and replace openapi.json and "
        "source.toml with what came, or refuse it and leave both alone. A vanished operation is held for some days. "
        "Then bring the examples that the provider publishes into the folder's examples/, whatever comes of them; exit "
        "status 1 when one was refused. With --operation and --url there are none."
    )
    parser = commands.add_parser("fetch", help="download the published definition", description=text)
    which = parser.add_mutually_exclusive_group()
    which.add_argument(
        "--operation",
        action="append",
        default=[],
        metavar="URL",
        help="definition or page of one operation; repeatable",
    )
    which.add_argument("--url", help="any whole definition instead of the published pair")
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where it goes (default: %(default)s)")
    parser.add_argument("--site", default=SITE, help="stands in for the provider's site (default: %(default)s)")
    parser.add_argument(
        "--examples-site", default=EXAMPLES_SITE, help="where the examples are published (default: %(default)s)"
    )
    parser.add_argument("--no-examples", action="store_true", help="fetch the definition only")
    parser.add_argument(
        "--hold-days", type=_days, default=14, metavar="N", help="how long vanished ones stay (default: %(default)s)"
    )
    parser.add_argument("--allow-removals", action="store_true", help="let vanished operations leave at once")
    parser.set_defaults(command=_fetch)


def _add_diff(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Tell what changed from one OpenAPI definition (3.0 or 3.1, JSON or YAML) to another, and what it means for "
        "callers. Exit status: 0, or 1 when --fail-on finds such a change, or when a file is no definition."
    )
    parser = commands.add_parser("diff", help="classify the changes between two definitions", description=text)
    parser.add_argument("old", type=Path, metavar="OLD", help="the definition as it was")
    parser.add_argument("new", type=Path, metavar="NEW", help="the definition as it is")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text", help="how to tell (default: %(default)s)")
    parser.add_argument("--fail-on", choices=("breaking",), help="exit with 1 when there is such a change")
    parser.set_defaults(command=_diff)


def _add_baseline(commands: "argparse._SubParsersAction[_Parser]") -> None:
    text = (
        "Compose openapi.json, source.toml and known_defects.txt from the facts of a published definition and the "
        "texts in the folder's descriptions/. A text that is missing, or without a use, is an error; all are listed."
    )
    parser = commands.add_parser(
        "baseline", help="compose a definition from published facts and our descriptions", description=text
    )
    parser.add_argument("definition", type=Path, metavar="DEFINITION", help="a definition as published, in JSON")
    parser.add_argument("--folder", type=Path, default=_FOLDER, help="where it goes (default: %(default)s)")
    parser.add_argument("--date", type=_date, help="YYYY-MM-DD, when it was published (default: as in source.toml)")
    parser.set_defaults(command=_baseline)


def _date(text: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"got {text!r}; wanted YYYY-MM-DD") from error


def _days(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"got {text!r}; wanted a number of days, 0 or more")
    return int(text)


# The commands import late, so that each needs only its own libraries and `--help` none.


def _build(options: argparse.Namespace) -> int:
    from tools.pipeline.build import build  # noqa: PLC0415

    print(*build(options.specs, options.output), sep="\n")
    return 0


def _generate(options: argparse.Namespace) -> int:
    if (options.definition is None) != (options.output is None):
        got, todo = "one of --definition and --output", "A definition of its own makes a package of its own."
        raise InputError("generate", got=got, wanted="both or neither", todo=todo)
    if options.definition:
        from tools.standalone import standalone  # noqa: PLC0415

        print(*standalone(options.definition, options.output, specs=_SPECS), sep="\n")
        return 0
    from tools.codegen.generate import generate  # noqa: PLC0415

    print(*generate(Path()), sep="\n")
    return 0


def _verify(_: argparse.Namespace) -> int:
    from tools.codegen.verify import verify  # noqa: PLC0415

    differences = verify(Path())
    if differences:
        print(*(f"generated/{difference}" for difference in differences), sep="\n")
        print("Run `make generate` and commit what it writes; people write under specs/ and tools/ only.")
        return 1
    print("generated/ is fresh.")
    return 0


def _docs(options: argparse.Namespace) -> int:
    from tools.docs.site import build_site  # noqa: PLC0415

    print(*build_site(Path(), options.output), sep="\n")
    return 0


def _infer(options: argparse.Namespace) -> int:
    from tools.infer.infer import infer  # noqa: PLC0415
    from tools.pipeline.files.folders import EXAMPLES  # noqa: PLC0415

    print(*infer(options.folder, options.samples or options.folder / EXAMPLES), sep="\n")
    return 0


def _fetch(options: argparse.Namespace) -> int:
    from tools.fetch.download.downloader import Downloader  # noqa: PLC0415
    from tools.fetch.fetch import FetchOptions, fetch  # noqa: PLC0415
    from tools.fetch.merge import Hold  # noqa: PLC0415

    hold = Hold(dt.date.today(), days=options.hold_days, allow_removals=options.allow_removals)
    request = FetchOptions(options.folder, hold, options.operation, options.url, options.site.rstrip("/"))
    with Downloader() as downloader:
        print(*fetch(request, downloader), sep="\n")
    one_thing = options.no_examples or options.operation or options.url
    return 0 if one_thing else _fetch_examples(options)


def _fetch_examples(options: argparse.Namespace) -> int:
    from tools.fetch.download.downloader import Downloader  # noqa: PLC0415
    from tools.fetch.examples.fetch_examples import LIMITS, fetch_examples  # noqa: PLC0415
    from tools.pipeline.files.replacing import locked  # noqa: PLC0415

    with locked(options.folder), Downloader(limits=LIMITS) as downloader:
        outcome = fetch_examples(options.folder, options.examples_site.rstrip("/"), downloader)
    for line in outcome.lines:
        print(line)
    if not outcome.rejections:
        return 0
    print(*outcome.rejections, sep="\n", file=sys.stderr)
    print(
        "The definition is in place. `--no-examples` fetches it alone; the next fetch tries these again.",
        file=sys.stderr,
    )
    return 1


def _diff(options: argparse.Namespace) -> int:
    from tools.diff.files import compare_files  # noqa: PLC0415

    text, levels = compare_files(options.old, options.new, options.format)
    print(text, end="")
    return int(options.fail_on in levels)


def _baseline(options: argparse.Namespace) -> int:
    from tools.baseline.write import write_baseline  # noqa: PLC0415

    print(write_baseline(options.definition, options.folder, options.date))
    return 0

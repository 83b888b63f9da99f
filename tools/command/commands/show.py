"""`weibokit show`: all about an operation."""

import json
from collections.abc import Iterable
from importlib.resources import files

import click
from weibokit import IndexedAPI, IndexedOperation, load_index

from ..describing.details import details, parameter_lines
from ..describing.examples import command_line, curl, python
from ..help_pages import WideFormatter, command_page, flag
from ..language import Language
from ..names import OperationParam

__all__ = ["command"]


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""
    pick = language.pick

    def run(operation: IndexedOperation, *, sample: bool, as_json: bool) -> None:
        if sample:
            _show_sample(operation, language)
        elif as_json:
            click.echo(json.dumps(_plain(operation), ensure_ascii=False, indent=2))
        else:
            click.echo(_page(load_index().apis[operation.api], operation, language), nl=False)

    text = f"{summary}\n\n" + pick(
        "Request, parameters with their limits, paging, cost, and how to call it from a shell, Python and curl.",
        "请求地址、参数及限制、翻页、费用，以及命令行、Python、curl 的调用方式。",
    )
    return command_page(
        "show",
        language,
        run,
        text,
        [
            click.Argument(["operation"], type=OperationParam(language), metavar="OPERATION"),
            flag(pick("Print the first sample.", "输出第一个样例。"), "--sample"),
            flag(pick("All of it as JSON.", "以 JSON 输出。"), "--json", "as_json"),
        ],
    )


def _page(api: IndexedAPI, operation: IndexedOperation, language: Language) -> str:
    pick, page = language.pick, WideFormatter()
    page.write(click.style(operation.full_name, bold=True) + "\n")
    page.write_text(pick(operation.summary, operation.summary_zh))
    if language.code == "en" and operation.description:
        page.write_text(operation.description)
    page.write("\n")
    page.write_dl(details(api, operation, language))
    if operation.parameters:
        _section(page, pick("Parameters", "参数"), parameter_lines(operation, language))
    if operation.requires:
        page.write_text(f"\n{operation.requires}")
    for title, lines in (
        (pick("Command line", "命令行"), [command_line(operation)]),
        ("Python", python(api, operation)),
        (
            "curl",
            list(filter(None, [curl(api, operation)]))
            or [pick("OAuth1 signs it; curl can't.", "由 OAuth1 签名，curl 做不到。")],
        ),
    ):
        page.write(f"\n{click.style(title, bold=True)}\n")
        # They are for copying, so they are not wrapped.
        page.write("".join(f"  {each}\n" if each else "\n" for each in lines))
    return page.getvalue()


def _section(page: WideFormatter, title: str, rows: Iterable[tuple[str, str]]) -> None:
    page.write(f"\n{click.style(title, bold=True)}\n")
    with page.indentation():
        page.write_dl(rows)


def _show_sample(operation: IndexedOperation, language: Language) -> None:
    if not operation.samples:
        name = operation.full_name
        raise click.ClickException(language.pick(f"{name} has no sample.", f"{name} 没有样例。"))
    # A line break that the file has not is none of the sample.
    click.echo(files("weibokit").joinpath("specs", operation.samples[0]["file"]).read_bytes(), nl=False)


def _plain(operation: IndexedOperation) -> dict[str, object]:
    made = {name: value for name, value in vars(operation).items() if name not in ("nodes", "parameters")}
    return {**made, "operation": operation.full_name, "parameters": [vars(each) for each in operation.parameters]}

# Do not edit: `make generate` writes this file from tools/command/commands/bulk.py.

"""`weibokit bulk`: one operation, once for each line of a file."""

from typing import Any

import click
from weibokit import IndexedOperation, load_index

from ..calling.settings import CallSettings, client_options
from ..failures import JOBS_FAILED
from ..help_pages import command_page, flag, option
from ..language import Language
from ..names import OperationParam

__all__ = ["command"]


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""
    pick = language.pick
    text = f"{summary}\n\n" + pick(
        "JOBS is a .csv with the names of arguments at its head, or a .jsonl with an object a line. The file of --out "
        "gets a line of JSON for each job, in order, failures too; run again, it calls only for what is missing. With "
        "--all, jobs may also have max_pages. Exit code 4 when a job failed.",
        "JOBS 为 .csv（首行是参数名）或 .jsonl（每行一个对象）。--out 文件按顺序为每个任务写一行 JSON，失败也写；"
        "再次运行只补缺少的。用 --all 时任务里还可以有 max_pages。有任务失败时退出码为 4。",
    )
    own: list[click.Parameter] = [
        click.Argument(["operation"], type=OperationParam(language), metavar="OPERATION"),
        click.Argument(["jobs"], metavar="JOBS", type=click.Path(dir_okay=False)),
        option(pick("The file to write.", "结果文件。"), "--out", required=True, metavar="FILE"),
        flag(pick("All items of all pages.", "取得所有页的全部条目。"), "--all", "every"),
        option(
            pick("Calls under way at once.", "并发调用数。"),
            "--concurrency",
            type=click.IntRange(1),
            default=8,
            metavar="N",
        ),
        flag(pick("Show no progress.", "不显示进度。"), "--quiet"),
    ]

    def run(**values: Any) -> int:
        return _run(values, language)

    return command_page("bulk", language, run, text, [*own, *client_options(language)])


def _run(values: dict[str, Any], language: Language) -> int:
    import weibokit  # noqa: PLC0415 - the names below need httpx

    from ..calling.clients import method_of, open_client  # noqa: PLC0415
    from ..calling.credentials import credentials  # noqa: PLC0415

    operation: IndexedOperation = values["operation"]
    if values["every"] and operation.paging is None:
        name = operation.full_name
        raise click.UsageError(
            language.pick(f"{name} does not page; leave out --all.", f"{name} 不翻页，不能用 --all。")
        )
    api, settings = load_index().apis[operation.api], CallSettings.of(values)
    with open_client(api, settings, credentials(api, settings.token_file, language), language) as client:
        report = weibokit.bulk(
            method_of(client, operation, every=values["every"]),
            values["jobs"],
            out=values["out"],
            concurrency=values["concurrency"],
            progress=False if values["quiet"] else None,
        )
    return JOBS_FAILED if report.failed else 0

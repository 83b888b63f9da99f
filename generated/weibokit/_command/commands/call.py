# Do not edit: `make generate` writes this file from tools/command/commands/call.py.

"""`weibokit call`: an operation as a command, with an option for each parameter."""

import json
from typing import Any

import click
from click.shell_completion import CompletionItem
from weibokit import IndexedOperation, load_index

from ..calling.arguments import arguments, options, read_json
from ..calling.settings import CallSettings, client_options
from ..help_pages import GroupPage, command_page, shared_options
from ..language import Language
from ..names import complete, unknown
from ..output.fields import Fields
from .call_options import call_options, check

__all__ = ["command"]


class _Operations(GroupPage):
    """The operations as commands, made when one is called."""

    def __init__(self, language: Language, **given: Any) -> None:
        super().__init__(**given)
        self._language = language

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - as click calls it
        return [*load_index().operations]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as click calls it
        found = load_index().operations.get(cmd_name)
        return _operation_command(found, self._language) if found else None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if not args[0].startswith("-") and args[0] not in load_index().operations and not ctx.resilient_parsing:
            raise click.UsageError(unknown(args[0], self._language), ctx)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return complete(incomplete, self._language)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - as click calls it
        """Write the namespaces: the operations are too many."""
        with formatter.section(self._language.pick("Namespaces", "命名空间")):
            for api in load_index().apis.values():
                formatter.write_dl([(f"{api.name}.{name}", text) for name, text in api.namespaces.items()])


def command(language: Language, summary: str) -> click.Command:
    """Return the group of all operations."""
    text = f"{summary}\n\n" + language.pick(
        "`weibokit search` finds an operation, `weibokit call OPERATION --help` lists its options. --dry-run shows "
        "the request and what it can cost at most, and sends nothing.",
        "用 `weibokit search` 查找接口，`weibokit call OPERATION --help` 查看参数。"
        "--dry-run 只显示请求与费用上限，不发送。",
    )
    return _Operations(
        language,
        name="call",
        help=text,
        params=list(shared_options(language)),
        subcommand_metavar="OPERATION [OPTIONS]",
        add_help_option=False,
    )


def _operation_command(operation: IndexedOperation, language: Language) -> click.Command:
    own = [*call_options(operation, language), *client_options(language, operation)]
    reserved = {name for option in [*own, *shared_options(language)] for name in option.opts}

    def run(**values: Any) -> None:
        check(values, operation, language)
        given = read_json(values["json_file"], language) if values["json_file"] else {}
        found = arguments(operation, values, given, language, reserved)
        _call(operation, CallSettings.of(values), found, values, language)

    text = language.pick(f"{operation.summary}.\n\n{operation.description}", f"{operation.summary_zh}。").rstrip()
    return command_page(operation.full_name, language, run, text, [*options(operation, language, reserved), *own])


def _call(
    operation: IndexedOperation,
    settings: CallSettings,
    found: dict[str, Any],
    values: dict[str, Any],
    language: Language,
) -> None:
    from ..calling.costs import most, most_calls  # noqa: PLC0415 - what calls is not needed for help

    api, every = load_index().apis[operation.api], bool(values.get("every"))
    paging = {"max_pages": values["max_pages"]} if values.get("max_pages") else {}
    if values["dry_run"]:
        from ..calling.dry_run import request_of  # noqa: PLC0415 - it needs httpx

        request = request_of(api, operation, settings, {**found, **paging}, language, every=every)
        calls = most_calls(operation, every=every, max_pages=values.get("max_pages"), budget=settings.budget)
        _show_request(request, calls, most(calls, language), values["form"], language)
        return
    from .running import run  # noqa: PLC0415 - it needs httpx

    fields = Fields.among(values["fields"])
    given = {**found, **paging}
    raw, form = values["raw"], values["form"]
    run(api, operation, settings, given, language, every=every, raw=raw, form=form, fields=fields)


def _show_request(request: dict[str, Any], calls: int | None, text: str, form: str | None, language: Language) -> None:
    if form in ("json", "jsonl"):
        made = {**request, "most_charged_calls": calls}
        click.echo(json.dumps(made, ensure_ascii=False, indent=2 if form == "json" else None))
        return
    click.echo(f"{request['method']} {request['url']}")
    for name, value in request["headers"].items():
        click.echo(f"{name}: {value}")
    if request["body"]:
        click.echo(f"\n{request['body']}")
    click.echo(language.pick(f"\nNothing was sent. Cost at most: {text}.", f"\n未发送。费用上限：{text}。"))

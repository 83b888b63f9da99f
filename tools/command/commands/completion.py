"""`weibokit completion`: what completes commands in a shell."""

import click
from click.shell_completion import get_completion_class

from ..help_pages import command_page
from ..language import Language

__all__ = ["command"]

_SHELLS = ("bash", "zsh", "fish")


def command(language: Language, summary: str) -> click.Command:
    """Return the command."""

    def run(shell: str) -> None:
        found = get_completion_class(shell)
        if found is not None:
            root = click.get_current_context().find_root().command
            click.echo(found(root, {}, "weibokit", "_WEIBOKIT_COMPLETE").source())

    text = f"{summary}\n\n" + language.pick(
        "One line in the file that your shell reads:", "在 shell 配置文件中加一行："
    )
    lines = (
        'bash, ~/.bashrc: eval "$(weibokit completion bash)"',
        'zsh, ~/.zshrc: eval "$(weibokit completion zsh)"',
        "fish, ~/.config/fish/config.fish: weibokit completion fish | source",
    )
    return command_page(
        "completion",
        language,
        run,
        "\n".join([text, *lines]),
        [click.Argument(["shell"], type=click.Choice(_SHELLS), metavar="|".join(_SHELLS))],
    )

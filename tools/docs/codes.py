"""The table of all codes: what each means, which error it raises, whether it is charged and repeated."""

from dataclasses import dataclass

from tools.codegen.openapi import Node
from tools.docs.languages import Language
from tools.docs.reference import Definition, render


@dataclass(frozen=True)
class DocumentedCode:
    """One code of an API; `error` is "" for one that is no error."""

    code: str
    name: str
    meaning: str
    error: str
    charged: str
    retry: str


def code_tables(found: list[Definition], language: Language) -> str:
    """Write the table of each API in one language."""
    codes = {each.api.name: _codes(each.document["x-errors"], language) for each in found}
    return render("codes.md.jinja", language, definitions=found, codes=codes)


def _codes(errors: Node, language: Language) -> list[DocumentedCode]:
    meaning = "meaning_zh" if language.is_chinese else "meaning"
    usual = errors.get("charged", "unknown")
    return [
        DocumentedCode(
            code,
            node["name"],
            node[meaning],
            node.get("error", ""),
            node.get("charged", usual),
            _repeated(node, node.get("charged", usual)),
        )
        for code, node in errors["codes"].items()
    ]


def _repeated(node: Node, charged: str) -> str:
    """Say when the client repeats a call with this code: never, where that might be paid twice."""
    return str(node.get("retry", "never")) if charged == "no" else "never"

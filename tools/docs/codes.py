"""The table of all codes: what each means, which error it raises, whether it is charged and repeated."""

from weibokit import IndexedCode

from tools.docs.definitions import Definition
from tools.docs.languages import SiteLanguage
from tools.docs.reference import render


def code_tables(found: list[Definition], language: SiteLanguage) -> str:
    """Write the table of each API in one language."""
    return render("codes.md.jinja", language, definitions=found, repeated=repeated, pick=language.spoken.pick)


def repeated(code: IndexedCode) -> str:
    """Say when the client repeats a call with this code: never, where that might be paid twice."""
    return code.retry if code.charged == "no" else "never"

"""What README says of the operations is true, and both languages say the same."""

import json
import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = ("README.md", "README.zh-CN.md")
COLUMNS = 5
WORDS = {
    "可用": "alive",
    "已关闭": "closed",
    "已弃用": "deprecated",
    "未知": "unknown",
    "文档": "documented",
    "自编": "authored",
}


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def blocks(name: str) -> list[str]:
    """Return the blocks of code without comments; a drawing is a comment as a whole."""
    found = re.findall(r"^```(\w+)\n(.*?)^```$", text(name), re.S | re.M)
    return [language + re.sub(r" +# .*", "", code) if language != "text" else language for language, code in found]


def prose(name: str) -> str:
    return re.sub(r"^```.*?^```$", "", text(name), flags=re.S | re.M)


def tables(name: str) -> list[list[int]]:
    """Return the number of cells of each row, table by table."""
    found = re.findall(r"(?:^\|.*\n)+", prose(name), re.M)
    return [[row.count("|") for row in table.splitlines()] for table in found]


def shape(name: str) -> list[str]:
    """Return the marks at the beginnings of paragraphs: headings, points of a list, the rest."""
    paragraphs = re.split(r"\n\n|\n(?=- )", prose(name).strip())
    return [re.match(r"(#+|-|\||)", paragraph)[0] for paragraph in paragraphs]  # type: ignore[index]


def listed(name: str) -> list[list[str]]:
    """Return the rows of the table of operations: API, method and path, method of the client, service, sample."""
    rows = [
        [cell.strip(" `¹²") for cell in row.strip("|").split("|")] for row in prose(name).splitlines() if "|" in row
    ]
    return [row for row in rows if len(row) == COLUMNS and re.match(r"(GET|POST) /", row[1])]


def described() -> dict[tuple[str, str], tuple[str, str, set[str]]]:
    """Return by API and title of an operation its key, its `x-status`, and the origins of its samples."""
    found = {}
    for file in (ROOT / "generated" / "weibokit" / "specs").glob("*.json"):
        for path, methods in json.loads(file.read_text(encoding="utf-8"))["paths"].items():
            for method, node in methods.items():
                origins = {sample["origin"] for sample in node.get("x-samples", [])}
                found[file.stem, f"{method.upper()} {path}"] = (node["operationId"], node.get("x-status", ""), origins)
    return found


def aliases() -> set[tuple[str, str]]:
    """Return API and title of what is another spelling of an operation."""
    return {
        (file.stem, f"{method.upper()} {path}")
        for file in (ROOT / "generated" / "weibokit" / "specs").glob("*.json")
        for path, methods in json.loads(file.read_text(encoding="utf-8"))["paths"].items()
        for method, node in methods.items()
        if "x-alias-of" in node
    }


@pytest.mark.parametrize("name", LANGUAGES)
def test_operations_are_listed_as_described(name: str) -> None:
    known = described()
    rows = listed(name)
    assert rows
    for api, title, method, service, sample in rows:
        origins = {WORDS.get(word, word) for word in re.findall(r"[a-z]+|[一-鿿]+", sample)}
        assert (method.replace(".", "_"), WORDS.get(service, service), origins) == known[api, title]


@pytest.mark.parametrize("name", LANGUAGES)
def test_numbers_of_operations_are_true(name: str) -> None:
    """The paragraph above the table has the number of each API, the day, and how many the table lists."""
    (paragraph,) = (each for each in prose(name).split("\n\n") if "help(api.weibo)" in each)
    day = tomllib.loads((ROOT / "specs" / "justone" / "source.toml").read_text(encoding="utf-8"))["date"]
    documented = [key for key, (*_, origins) in described().items() if "documented" in origins and key not in aliases()]
    assert day in paragraph
    apis = ("justone", "weibo_v2", "tsina_v1")
    counted = Counter(api for api, _ in described().keys() - aliases())
    known = json.loads((ROOT / "generated" / "manifest.json").read_text(encoding="utf-8"))["apis"]
    typed = [known[api]["typed"] for api in apis]
    numbers = list(map(int, re.findall(r"\d+", paragraph.replace(day, "").replace("v2", "").replace("v1", ""))))
    assert numbers == [*(counted[api] for api in apis), counted.total(), sum(typed), *typed]
    assert {(api, title) for api, title, *_ in listed(name)} == set(documented)
    assert re.search(NUMBER_WORDS[name][len(documented)], paragraph)


NUMBER_WORDS = {"README.md": {5: "These five are"}, "README.zh-CN.md": {5: "下面五个"}}


@pytest.mark.parametrize("name", LANGUAGES)
def test_no_other_number_of_operations(name: str) -> None:
    """What counts operations, models or codes stands in one paragraph, so that no second one grows old."""
    counted = r"\d+ (?:operations|models|codes|namespaces)|\d+ ?个(?:接口|模型|错误码|代码|命名空间)"
    elsewhere = [each for each in prose(name).split("\n\n") if "help(api.weibo)" not in each]
    assert re.findall(counted, "\n".join(elsewhere)) == []
    assert re.search(counted, "all 348 operations, 348 个接口")


@pytest.mark.parametrize("name", LANGUAGES)
def test_readme_fits_a_few_screens(name: str) -> None:
    assert len(text(name).splitlines()) <= 150


@pytest.mark.parametrize("name", LANGUAGES)
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", prose(name))
    assert [target for target in targets if not (ROOT / target).exists()] == []
    language = "en" if name == "README.md" else "zh"
    pages = {page.relative_to(ROOT).as_posix() for page in (ROOT / "docs" / language).glob("*.md")}
    # Where GitHub's own page of a file is the better one, README leads there.
    assert {page.rpartition("/")[2] for page in pages - {*targets}} <= {"index.md", "contributing.md", "security.md"}
    assert set(LANGUAGES) - {name} <= set(targets)


@pytest.mark.parametrize("part", [blocks, tables, shape])
def test_languages_are_equal(part: object) -> None:
    assert callable(part)
    assert part("README.md") == part("README.zh-CN.md")


def test_code_spans_are_equal() -> None:
    spans = [sorted(set(re.findall(r"`([^`]*[A-Za-z][^`]*)`", prose(name)))) for name in LANGUAGES]
    english, chinese = (
        [span for span in found if not re.search(r"<(operation|namespace|接口|命名空间)>", span)] for found in spans
    )
    assert english == chinese

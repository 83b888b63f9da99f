"""Make the reference data of the tests: what was gathered about the three services, reduced to facts.

`python -m tests.reference.collect FACTS PAGES PUBLISHED` reads the folders of what was gathered, of the documentation
pages and of the published definitions, and writes the JSON files beside this module. They hold names, types, limits,
codes and addresses. Texts of the services stand in them as digests only, so that a test can tell whether ours is the
same text.
"""

import csv
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.reference import published
from tests.reference.digests import digest

Json = dict[str, Any]
HERE = Path(__file__).parent
HOSTS = ("api.weibo.com", "m.api.weibo.com", "rm.api.weibo.com")
RETRY = {
    "never": "never",
    "do not retry": "never",
    "next Asia/Shanghai day": "next_day",
    "once": "once",
    "back-off": "backoff",
}
CHARGED = {"unknown": "unknown", "yes": "yes", "no": "no"}
LIMITS = {"min": "minimum", "max": "maximum", "max_length": "maxLength", "max_items": "maxItems"}


def reference(name: str) -> Json:
    """Return the reference data of one API, or of the documentation pages."""
    found: Json = json.loads((HERE / f"{name}.json").read_text(encoding="utf-8"))
    return found


def canonical(pairs: Any) -> str:
    """Return a JSON value as one text; the order of its members counts, white space does not."""
    return json.dumps(pairs, ensure_ascii=False, separators=(",", ":"))


def objects(text: str) -> Iterator[Any]:
    """Yield every JSON object that begins a line of `text`."""
    decoder = json.JSONDecoder()
    for found in re.finditer(r"^\{", text, re.M):
        try:
            yield decoder.raw_decode(text, found.start())[0]
        except json.JSONDecodeError:
            continue


def documents(text: str) -> Iterator[str]:
    """Yield every XML document in a page, without the line that marks an omission."""
    shown = "".join(line for line in text.splitlines(keepends=True) if "... truncated ..." not in line)
    for found in re.finditer(r"<\?xml[^>]*\?>\n<(\w+)>\n.*?\n</\1>", shown, re.S):
        yield found[0]


def page(text: str) -> Json:
    """Return the digests of what a documentation page shows: samples, and lines of curl."""
    samples = [digest(canonical(value)) for value in objects(text)] + [digest(each) for each in documents(text)]
    return {"samples": samples, "curl": [digest(line.strip()) for line in re.findall(r"^curl .*", text, re.M)]}


def justone(folder: Path) -> Json:
    """Return what is known of Just One API: the state that each operation pages by, and its codes."""
    with (folder / "pagination_rules.csv").open(encoding="utf-8") as file:
        pagination = {row["path"]: _pagination(row) for row in csv.DictReader(file)}
    lines = (folder / "codes.md").read_text(encoding="utf-8").splitlines()
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| \d+ \|", line))
    return {"pagination": pagination, "codes": {cell[0]: _code(*cell[2:6]) for cell in cells if len(cell) == 7}}


def _pagination(row: dict[str, str]) -> Json:
    told = f"{row['next_value_from']} {row['continue_while']}"
    state = row["request_state"].split("+")
    paths = re.findall(r"[a-zA-Z]\w+(?:(?:\[-1\])?\.[a-zA-Z]\w+)+", told)
    fields = {part for path in paths for part in re.findall(r"[a-zA-Z]\w+", path)}
    fields |= {word for word in re.findall(r"\w+", told) if word in state or "_" in word}
    return {"state": sorted(state), "fields": sorted(fields)}


def _code(status: str, message: str, charged: str, retry: str) -> Json:
    found = re.match(r"\d+", status)
    return {
        "status": int(found[0]) if found else None,
        "charged": _first(CHARGED, charged),
        "retry": _first(RETRY, retry),
        "messages": [digest(text) for text in re.findall(r'[`"]([^`"]+)[`"]', message)],
    }


def _first(meanings: dict[str, str], text: str) -> str | None:
    return next((meant for word, meant in meanings.items() if word in text), None)


def weibo_v2(folder: Path) -> Json:
    """Return what is known of Weibo v2: operations, fields of entities, codes."""
    entries = json.loads((folder / "catalogue.json").read_text(encoding="utf-8"))
    entities = json.loads((folder / "entities.json").read_text(encoding="utf-8"))
    codes = json.loads((folder / "errors.json").read_text(encoding="utf-8"))["errors"]
    return {
        "operations": {f"{each['method']} {each['path']}": _weibo_operation(each) for each in entries},
        "entities": {name: dict(_fields(entity)) for name, entity in entities.items()},
        "codes": {
            str(each["error_code"]): {
                "status": each["http_status"],
                "message": digest(each["live_message"] or each["name"]),
            }
            for each in codes
        },
    }


def _weibo_operation(entry: Json) -> Json:
    told = re.findall(r"[Ss]cope (\w+)\.|a (direct_messages) scope", " ".join(entry["constraints"]))
    suffix = "read" if entry["method"] == "GET" else "write"
    groups = [{entry["one_of_mode"]: group} for group in entry["one_of_required"]]
    status = entry["status"] and ("deprecated" if entry["status"] == "deprecated" else "closed")
    return {
        "access_level": entry["access_level"],
        "params_complete": entry["params_complete"],
        "doc_url": entry["doc_url"],
        "hosts": [host for host in HOSTS if re.search(rf"(?<![\w.]){re.escape(host)}", entry["host"])],
        "scopes": [first or f"{second}_{suffix}" for first, second in told],
        "status": status,
        "groups": groups + [{"at_most_one": group} for group in entry.get("at_most_one_of", ())],
        "parameters": {each["name"]: _weibo_parameter(each) for each in entry["params"]},
    }


def _weibo_parameter(each: Json) -> Json:
    default = each["default"]
    if default is not None and each["type"] != "string":
        default = json.loads(str(default))
    typed = {"required": each["required"], "type": "array" if each.get("repeatable") else each["type"]}
    return typed | _present({**_limits(each), "default": default, "enum": each["enum"]})


def _limits(each: Json) -> Json:
    return {ours: each.get(theirs) for theirs, ours in LIMITS.items()}


def _present(values: Json) -> Json:
    return {key: value for key, value in values.items() if value is not None}


def _fields(entity: Json) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entity with their types; what was observed goes before what was documented."""
    for field in [*entity.get("fields", ()), *entity.get("undocumented_live_fields", ())]:
        observed = field["type"].partition("samples: ")[2] or field["type"]
        for name in field["name"].split(" / "):
            yield name, observed.replace(")", "").split()[0]


def tsina_v1(folder: Path) -> Json:
    """Return what is known of t.sina v1: operations and codes."""
    entries = json.loads((folder / "catalogue.json").read_text(encoding="utf-8"))
    codes = json.loads((folder / "errors.json").read_text(encoding="utf-8"))["codes"]
    return {
        "operations": {f"{each['method']} {each['path']}": _tsina_operation(each) for each in entries},
        "codes": {str(each["code"]): _tsina_code(each) for each in codes},
    }


def _tsina_operation(entry: Json) -> Json:
    return {
        "evidence": entry["evidence"],
        "alt_paths": entry["alt_paths"],
        "login": entry["auth"] not in {"none", None},
        "xml_root": entry["xml_root"],
        "parameters": {each["name"].removeprefix(":"): _tsina_parameter(each) for each in entry["params"]},
    }


def _tsina_parameter(each: Json) -> Json:
    limits = _limits(each)
    # A most of items, or of bytes, is no most of characters.
    if each["type"] == "string" and isinstance(each["max"], int) and "eparated" not in each["meaning"]:
        limits["maxLength"] = each["max"]
    typed = {key: each[key] for key in ("in", "required", "type")}
    return typed | _present({**limits, "default": each["default"], "enum": each["enum"]})


def _tsina_code(each: Json) -> Json:
    text = re.sub(r"^\d+:(Error: )?", "", (each["text"] or "").strip())
    # The text of 40028 is another each time.
    return {"status": each["http_status"], "message": digest(text) if text and each["code"] != 40028 else None}


def _write(name: str, data: Json) -> None:
    """Write one file, a line for each operation, entity or code, so that a change is seen in its line."""
    sections = []
    for section, entries in sorted(data.items()):
        lines = [f"{json.dumps(key)}: {json.dumps(entries[key], sort_keys=True)}" for key in sorted(entries)]
        sections.append(f"{json.dumps(section)}: {{\n" + ",\n".join(lines) + "\n}")
    (HERE / f"{name}.json").write_text("{\n" + ",\n".join(sections) + "\n}\n", encoding="utf-8")


def main(facts: Path, pages: Path, definitions: Path) -> None:
    """Write all files."""
    for collect in (justone, weibo_v2, tsina_v1):
        _write(collect.__name__, collect(facts / collect.__name__))
    _write("pages", {file.name: page(file.read_text(encoding="utf-8")) for file in pages.glob("*.txt")})
    _write("published", published.collect(definitions, facts / "justone" / "definition_urls.csv"))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))

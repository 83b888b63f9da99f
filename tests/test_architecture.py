"""The pictures of rooms against the files, and the imports against the arrows that are allowed."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
import weibokit

from tools.runtime.apis.registry import APIS

ROOT = Path(__file__).parents[1]
TREES = ("tools", "mockserver/weibokit_mock")

LAYERS = (
    {"__main__", "demo", "release"},
    {"cli"},
    {"standalone"},
    {"docs", "fetch"},
    {"codegen", "infer", "baseline", "diff"},
    {"pipeline"},
    {"runtime", "command"},
)
"""The rooms of `tools/`: each may import those of the layers below its own."""

ONLY = {
    ("tools/runtime", "httpx"): {
        "transport/addresses.py",
        "transport/connections.py",
        "transport/http_clients.py",
        "transport/transports.py",
    },
    ("tools/runtime", "tools"): set[str](),
    ("mockserver/weibokit_mock", "connexion"): {"checks/connexion_app.py"},
    ("mockserver/weibokit_mock", "tools"): set[str](),
}
"""Below a folder, the only modules that may import a package."""

NAMES = [api.name for api in APIS]

MOST = 12
"""Modules in one folder."""

EXTENSIONS = "pipeline/document/extensions.py"
"""The only module of `tools/` beside those of the runtime that spells names of extensions."""

LINE = re.compile(r"^(?: {4})?(<api>|\w+/?(?:, \w+/?)*) {2,}\S", re.MULTILINE)
"""A line of a picture: one name or several, two blanks or more, and what it is; `<api>` stands for all APIs.

The formatter takes away the indentation where all lines of a docstring have it.
"""


@dataclass(frozen=True)
class Import:
    """One import: the importing file, the module, and the name taken from it, if any."""

    file: Path
    module: str
    name: str = ""


def pictures(tree: Path) -> Iterator[str]:
    """Yield what is wrong with the picture of each folder of `tree`."""
    for package in sorted(tree.rglob("__init__.py")):
        lines = LINE.findall(docstring(package))
        drawn = [name for line in lines for name in (NAMES if line == "<api>" else line.split(", "))]
        folder = package.parent
        folders = {f"{path.name}/" for path in folder.iterdir() if path.is_dir() and path.name != "__pycache__"}
        packages = {name for name in folders if (folder / name / "__init__.py").is_file()}
        modules = {path.stem for path in folder.glob("*.py")} - {"__init__", "__main__"}
        yield from (f"{folder}: {name} is not drawn" for name in sorted((modules | packages) - {*drawn}))
        yield from (f"{folder}: {name} is drawn and not there" for name in sorted({*drawn} - modules - folders))
        yield from (f"{folder}: {name} is drawn twice" for name in sorted({*drawn}) if drawn.count(name) > 1)


def crowded(tree: Path) -> Iterator[str]:
    """Yield the folders of `tree` that have more modules than MOST."""
    for package in sorted(tree.rglob("__init__.py")):
        count = len([*package.parent.glob("*.py")]) - 1
        if count > MOST:
            yield f"{package.parent}: {count} modules"


def spelt_extensions(tree: Path) -> Iterator[str]:
    """Yield the names of extensions that modules of `tree`, in its rooms above the runtime, spell by themselves."""
    for file in sorted(tree.glob("*/**/*.py")):
        name = file.relative_to(tree).as_posix()
        if name != EXTENSIONS and not name.startswith("runtime/"):
            nodes = ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            values = [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
            yield from (f"{name}: {value}" for value in values if re.fullmatch(r"x-[a-z-]+", value))


def docstring(file: Path) -> str:
    return ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")), clean=False) or ""


def imports(tree: Path, root: Path) -> Iterator[Import]:
    """Yield the imports of all modules of `tree`, names as from `root`; those for type checkers only are left out."""
    for file in sorted(tree.rglob("*.py")):
        package = file.relative_to(root).parent.parts
        for node in executed(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                yield from (Import(file, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = package[: len(package) - node.level + 1] if node.level else ()
                module = ".".join([*base, *filter(None, [node.module])])
                yield from (Import(file, module, alias.name) for alias in node.names)


def executed(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes below `node` without those that only a type checker reads."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.dump(child.test):
            continue
        yield child
        yield from executed(child)


def target(found: Import, root: Path) -> Path | None:
    """Return the file below `root` that an import leads to; None for a package from elsewhere."""
    for dotted in (f"{found.module}.{found.name}", found.module):
        path = root.joinpath(*filter(None, dotted.split(".")))
        for file in (path.with_suffix(".py"), path / "__init__.py"):
            if file.is_file():
                return file
    return None


def arrows(root: Path) -> Iterator[str]:
    """Yield the imports of other rooms of `tools/` that do not lead down."""
    tree = root / "tools"
    for found in imports(tree, root):
        file = target(found, root)
        if file and file.is_relative_to(tree) and file != tree / "__init__.py":
            source, sink = room(found.file, tree), room(file, tree)
            if source != sink and layer(source) >= layer(sink):
                yield f"{found.file.relative_to(root)} imports {found.module}"


def room(file: Path, tree: Path) -> str:
    return file.relative_to(tree).parts[0].removesuffix(".py")


def layer(name: str) -> int:
    return next(number for number, rooms in enumerate(LAYERS) if name in rooms)


def reserved(root: Path) -> Iterator[str]:
    """Yield the imports of packages that only some modules may import."""
    for (folder, package), allowed in ONLY.items():
        for found in imports(root / folder, root / folder):
            file = found.file.relative_to(root / folder).as_posix()
            if found.module.split(".")[0] == package and file not in allowed:
                yield f"{folder}/{file} imports {found.module}"


USERS = {
    "mockserver/weibokit_mock": set[str](),
    "tools/command": {
        "weibokit.types.File",  # as a method takes it
        "weibokit._tools.diff.files.InputError",  # copied for the command
        "weibokit._tools.diff.files.compare_files",
    },
}
"""Folders that stand on public names of weibokit, and what else each may take from it."""


def private(root: Path, public: Iterable[str], user: str) -> Iterator[str]:
    """Yield the imports by which a user of weibokit takes from it what is neither `public` nor allowed to it."""
    for found in imports(root / user, root / user):
        package, _, inner = found.module.partition(".")
        name = f"{found.module}.{found.name}"
        if package == "weibokit" and (inner or (found.name and found.name not in public)) and name not in USERS[user]:
            yield f"{found.file.relative_to(root)} imports {name}"


def circle(tree: Path, root: Path) -> list[str]:
    """Return neighbours in one folder of `tree` that import each other in a circle; none when imports go one way."""
    graph: dict[str, set[str]] = {}
    for found in imports(tree, root):
        file = target(found, root)
        if file and file.is_relative_to(tree):
            source, sink = neighbours(found.file.relative_to(root).parts, file.relative_to(root).parts)
            if source != sink:
                graph.setdefault(source, set()).add(sink)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def neighbours(source: tuple[str, ...], sink: tuple[str, ...]) -> tuple[str, str]:
    """Return the modules or folders, next to each other in one folder, that the two files are or are in."""
    common = next((number for number, pair in enumerate(zip(source, sink, strict=False)) if pair[0] != pair[1]), 0)
    return "/".join(source[: common + 1]), "/".join(sink[: common + 1])


@pytest.mark.parametrize("tree", TREES)
def test_pictures_show_the_files(tree: str) -> None:
    assert list((ROOT / tree).rglob("__init__.py"))
    assert list(pictures(ROOT / tree)) == []


@pytest.mark.parametrize("tree", TREES)
def test_folders_are_not_crowded(tree: str) -> None:
    assert list(crowded(ROOT / tree)) == []


def test_extensions_are_named_in_one_module() -> None:
    assert list(spelt_extensions(ROOT / "tools")) == []


def test_rooms_import_along_the_arrows() -> None:
    assert {room(file, ROOT / "tools") for file in (ROOT / "tools").rglob("*.py")} == {"__init__"}.union(*LAYERS)
    assert list(arrows(ROOT)) == []


def test_reserved_packages_are_imported_where_they_belong() -> None:
    assert list(reserved(ROOT)) == []


@pytest.mark.parametrize("user", USERS)
def test_users_take_public_names_only(user: str) -> None:
    assert list(private(ROOT, weibokit.__all__, user)) == []


@pytest.mark.parametrize("tree", TREES)
def test_neighbours_form_no_circle(tree: str) -> None:
    root = ROOT / Path(tree).parent
    assert circle(ROOT / tree, root) == []


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A tree in which everything is wrong that these tests look for."""
    files = {
        "tools/__init__.py": '"""Tools.\n\n    pipeline/    reads\n    runtime/     runs\n    gone, old    went\n"""',
        "tools/cli.py": "",
        "tools/pipeline/__init__.py": '"""Reads.\n\n    build    all of it\n"""',
        "tools/pipeline/build.py": "from tools import cli\nfrom .files.load import load",
        "tools/pipeline/files/__init__.py": '"""Files.\n\n    load    reads\n    load    reads\n"""',
        "tools/pipeline/files/load.py": "def load():\n    from ..build import build",
        "tools/runtime/__init__.py": '"""Runs."""\nif TYPE_CHECKING:\n    import httpx',
        "tools/runtime/client.py": "import httpx\nimport tools.cli",
        "mockserver/weibokit_mock/app.py": "from connexion.frameworks import a\nfrom weibokit import JustOne, _runtime",
        "mockserver/weibokit_mock/data.py": "import weibokit\nfrom weibokit.justone import Client",
    }
    for name, text in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def test_planted_pictures_are_found(planted: Path) -> None:
    found = [problem.removeprefix(f"{planted}/") for problem in pictures(planted / "tools")]
    assert found == [
        "tools: cli is not drawn",
        "tools: gone is drawn and not there",
        "tools: old is drawn and not there",
        "tools/pipeline: files/ is not drawn",
        "tools/pipeline/files: load is drawn twice",
        "tools/runtime: client is not drawn",
    ]


def test_planted_crowd_is_found(planted: Path) -> None:
    for number in range(MOST):
        (planted / f"tools/pipeline/files/more{number}.py").touch()
    assert list(crowded(planted / "tools")) == [f"{planted}/tools/pipeline/files: 13 modules"]


def test_planted_extension_is_found(planted: Path) -> None:
    (planted / "tools/pipeline/build.py").write_text('node["x-status"] = "x-"', encoding="utf-8")
    assert list(spelt_extensions(planted / "tools")) == ["pipeline/build.py: x-status"]


def test_planted_arrows_are_found(planted: Path) -> None:
    expected = ["tools/pipeline/build.py imports tools", "tools/runtime/client.py imports tools.cli"]
    assert list(arrows(planted)) == expected


def test_planted_imports_are_found(planted: Path) -> None:
    assert list(reserved(planted)) == [
        "tools/runtime/client.py imports httpx",
        "tools/runtime/client.py imports tools.cli",
        "mockserver/weibokit_mock/app.py imports connexion.frameworks",
    ]
    assert list(private(planted, {"JustOne"}, "mockserver/weibokit_mock")) == [
        "mockserver/weibokit_mock/app.py imports weibokit._runtime",
        "mockserver/weibokit_mock/data.py imports weibokit.justone.Client",
    ]


def test_planted_circle_is_found(planted: Path) -> None:
    assert {*circle(planted / "tools", planted)} == {"tools/pipeline/build.py", "tools/pipeline/files"}

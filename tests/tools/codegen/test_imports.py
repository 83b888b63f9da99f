from pathlib import Path

import pytest

from tools.codegen.package.imports import ImportCheckError, check_imports


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "shop" / "api").mkdir(parents=True)
    for name in ("__init__.py", "api/__init__.py", "api/items.py"):
        (tmp_path / "shop" / name).write_text("")
    return tmp_path / "shop"


def test_good_package_stays_as_it_is(package: Path) -> None:
    before = sorted(package.rglob("*"))
    check_imports(package)
    assert sorted(package.rglob("*")) == before


@pytest.mark.parametrize("code", ["def show(a, a): ...", "from .none import x", "x = y"])
def test_module_that_fails_is_reported(package: Path, code: str) -> None:
    (package / "api" / "items.py").write_text(code)
    with pytest.raises(ImportCheckError, match=r"(?s)^shop can't be imported: .*Error"):
        check_imports(package)

# Do not edit: `make generate` writes this file from tools/pipeline/files/bundle.py.

"""Puts a definition that is split into files together into one document.

A reference into another file names the place where the piece goes: `users.yaml#/components/schemas/User` becomes
`#/components/schemas/User`. A path item is put where its reference stands. The pointer into the file and the pointer
into the bundled document are therefore the same, and a message can name the file that people edit.
"""

import os
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from weibokit._tools.pipeline.document.pointers import follow, pointer, tokens
from weibokit._tools.pipeline.document.references import circles, is_component, pieces, reached, references
from weibokit._tools.pipeline.files.foreign import read_foreign
from weibokit._tools.pipeline.files.input_error import InputError
from weibokit._tools.pipeline.files.loading import read

Place = tuple[str | int, ...]


class Bundle:
    """One definition with the files it refers to: `document` is the whole, `place` says where a piece of it comes from.

    `root` is the definition's main file. Raises InputError for a reference that leads nowhere, and for two different
    pieces that claim one place. A `foreign` definition, which isn't one of ours, is read leniently, and its references
    may lead to any place inside it; of one with `copies`, what stands inside a component is copied to where it is
    wanted.
    """

    def __init__(self, root: Path, *, foreign: bool = False, copies: bool = False) -> None:
        self.root = root
        self._foreign = foreign
        self._copies = copies
        self.document: dict[str, Any] = {}
        self._files: dict[Path, Any] = {}
        self._origins: dict[str, Path] = {}
        self._landed: dict[str, Any] = {}
        self._base = root.parent
        self.replace(self._load(root))

    def replace(self, document: Any, *, base: Path | None = None) -> None:
        """Take `document`, whose references are relative to `base`, and bring in what it refers to.

        `base` is by default the folder of the main file.
        """
        self._base = base or self.root.parent
        if not isinstance(document, dict):
            raise InputError(self.root, got="no object", wanted="an OpenAPI document", todo="Correct the file.")
        before = set(self._landed)
        self.document = self._resolved(document, self.root, ())
        for at, piece in self._landed.items():
            if at not in before:
                self._insert(at, piece)
        for at, target in references(self.document):
            self._check_inside(at, target)
        for at in () if self._foreign and not self._copies else circles(self.document):
            todo = "Say what it is."
            raise self.problem(at, got="a component that is itself", wanted="one that says something", todo=todo)

    def place(self, at: str) -> tuple[Path, str]:
        """Return the file that holds what the pointer `at` names in the document, and the pointer into that file."""
        origins = [prefix for prefix in self._origins if f"{at}/".startswith(f"{prefix}/")]
        return (self._origins[max(origins, key=len)] if origins else self.root), at

    def problem(self, at: str, *, got: str, wanted: str, todo: str) -> InputError:
        """Return the exception for what is wrong at the pointer `at` of the document."""
        file, inside = self.place(at)
        return InputError(file, inside, got=got, wanted=wanted, todo=todo)

    @property
    def files(self) -> set[Path]:
        """Every file that went into the document."""
        return set(self._files)

    def check_all_used(self) -> None:
        """Raise InputError for a component that no operation reaches, and for a piece of a file that stays outside."""
        used = reached(self.document)
        unused = [(self.place(at)[0], at) for at in pieces(self.document) if is_component(at) and at not in used]
        for file, content in self._files.items():
            unused += [(file, at) for at in pieces(content) if file != self.root and at not in self._origins]
        for file, at in unused:
            got = "a component that nothing uses" if is_component(at) else f"a path that {self.root} lacks"
            todo = "Remove it, or refer to it." if is_component(at) else f"Name it in {self.root}, or remove it."
            raise InputError(file, at, got=got, wanted="one that is used", todo=todo)

    def _load(self, file: Path) -> Any:
        if file not in self._files:
            self._files[file] = read_foreign(file) if self._foreign else read(file)
        return self._files[file]

    def _resolved(self, node: Any, file: Path, at: Place) -> Any:
        """Return a copy of `node`, which stands at `at` in `file`, with its references pointing into the document."""
        if isinstance(node, list):
            return [self._resolved(item, file, (*at, index)) for index, item in enumerate(node)]
        if not isinstance(node, dict):
            return node
        target = node.get("$ref")
        if self._copies and isinstance(target, str) and target.startswith("#/") and not is_component(target[1:]):
            return self._copy(node, target, file, at)
        if not isinstance(target, str) or (file == self.root and target.startswith("#")):
            return {key: self._resolved(item, file, (*at, key)) for key, item in node.items()}
        return self._brought_in(node, target, file, at)

    def _copy(self, node: dict[str, Any], target: str, file: Path, at: Place) -> Any:
        """Return what stands inside a component, or elsewhere in `file`, in place of a reference to it."""
        piece = self._piece(file, unquote(target[1:]), file, at)
        beside = {key: item for key, item in node.items() if key != "$ref"}
        return self._resolved({**piece, **beside} if isinstance(piece, dict) else piece, file, at)

    def _brought_in(self, node: dict[str, Any], target: str, file: Path, at: Place) -> Any:
        """Return what stands in place of a reference out of `file`, or out of the main file into another."""
        name, _, fragment = target.partition("#")
        if "://" in name:
            wanted = "a reference into the document, or into a file beside it"
            raise InputError(file, pointer((*at, "$ref")), got=target, wanted=wanted, todo="Save it as a file.")
        folder = self._base if file == self.root else file.parent
        source = Path(os.path.normpath(folder / name)) if name else file
        piece = self._piece(source, fragment, file, at)
        if len(at) == 2 and at[0] == "paths" and fragment == pointer(at):
            self._origins[fragment] = source
            return self._resolved(piece, source, at)
        if not is_component(fragment):
            wanted = "`FILE#/components/KIND/NAME`, or for a path item `FILE#/paths/PATH` with the same path"
            raise InputError(file, pointer(at), got=target, wanted=wanted, todo="Correct the reference.")
        self._land(piece, source, fragment)
        siblings = {key: self._resolved(item, file, (*at, key)) for key, item in node.items() if key != "$ref"}
        return {"$ref": f"#{fragment}", **siblings}

    def _piece(self, source: Path, fragment: str, file: Path, at: Place) -> Any:
        try:
            if source.is_file():
                return follow(self._load(source), fragment)
        except (KeyError, ValueError):
            pass
        got, wanted = f"a reference to {source}#{fragment}, where nothing is", "a place that exists"
        raise InputError(file, pointer((*at, "$ref")), got=got, wanted=wanted, todo="Correct the reference.")

    def _land(self, piece: Any, source: Path, at: str) -> None:
        if at not in self._landed:
            self._origins[at] = source
            self._landed[at] = None  # holds the place while the piece is resolved, which may refer to itself
            self._landed[at] = self._resolved(piece, source, tuple(tokens(at)))
        elif follow(self._load(self._origins[at]), at) != piece:
            raise self._collision(source, at, self._origins[at])

    def _insert(self, at: str, piece: Any) -> None:
        _, section, name = tokens(at)
        pieces = self.document.setdefault("components", {}).setdefault(section, {})
        if name in pieces:
            raise self._collision(self._origins[at], at, self.root)
        pieces[name] = piece

    def _collision(self, source: Path, at: str, other: Path) -> InputError:
        got, wanted = f"another piece than at the same place of {other}", "one piece for each name"
        return InputError(source, at, got=got, wanted=wanted, todo="Rename one of the two.")

    def _check_inside(self, at: str, target: str) -> None:
        try:
            if target.startswith("#") and (self._foreign or is_component(target[1:])):
                follow(self.document, unquote(target[1:]))
                return
        except (KeyError, ValueError):
            pass
        wanted = "`#/components/KIND/NAME` of something that exists"
        raise self.problem(at, got=f"a reference to {target}", wanted=wanted, todo="Correct the reference.")

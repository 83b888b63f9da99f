"""One pass of openapi-python-client over one effective definition, with our templates and what they ask for."""

import contextlib
import io
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from importlib import import_module
from inspect import getdoc
from pathlib import Path

from jinja2 import ChoiceLoader, PackageLoader, PrefixLoader
from openapi_python_client import Project
from openapi_python_client.config import ClassOverride, Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier, pascal_case

from tools.codegen.methods.collisions import make_room, restore_names
from tools.codegen.methods.endpoints import EndpointCode, cut
from tools.codegen.methods.namespaces import Namespace, Namespaces
from tools.codegen.models.types import Types
from tools.codegen.models.views import Reach, reach, view
from tools.codegen.openapi import Node, key
from tools.codegen.package.class_names import name_classes
from tools.codegen.package.constructors import Constructor, constructor
from tools.codegen.package.prepare import prepare
from tools.codegen.package.service_model import service_model_module
from tools.codegen.targets import Target
from tools.pipeline.document.extensions import FURTHER_SCHEMAS, PAGINATION
from tools.pipeline.document.operations import operations
from tools.pipeline.files.input_error import InputError

TEMPLATES = Path(__file__).parents[1] / "templates"
ENUMERATIONS = "enumerations"
"""The module of all enumerations of an API, which are for type checkers and editors only."""


def render(document: Node, target: Target, package: Path, *, file: str) -> tuple[tuple[Namespace, ...], list[str]]:
    """Generate the client of `document` into the folder of `target` in `package`.

    Returns its namespaces, and a line for each class that had to be renamed. `file` is named in errors. Raises
    InputError for everything that the generator can't or won't do: its warnings are errors, since it leaves out what it
    warns of.
    """
    folder = package / target.name
    config = _config(folder)
    prepared = prepare(document, file)
    renamed, places = name_classes(prepared, config, file)
    _merge_enumerations(_parsed(prepared, config, document, file), config)
    openapi = _parsed(prepared, config, document, file)
    types = Types(openapi)
    endpoints = [each for group in openapi.endpoint_collections_by_tag.values() for each in group.endpoints]
    restore_names(endpoints, prepared)
    paged = {str(PythonIdentifier(key(each), "field_")) for each in operations(document) if PAGINATION in each.node}
    for endpoint in endpoints:
        make_room(endpoint, config, pages=str(endpoint.name) in paged)
    reached = reach(endpoints, types, file, _further(prepared, types))
    _prune(openapi, reached)
    namespaces = Namespaces(document, types, target.name, file)
    made = {str(tag): namespaces.of(group) for tag, group in sorted(openapi.endpoint_collections_by_tag.items())}
    project = _project(openapi, config)
    project.env.globals.update(
        reach=reached,
        target=target,
        namespaces=list(made.values()),
        **_client_constructors(target, made.values()),
        namespace_of=lambda group: made[str(group.tag)],
        code_of=partial(_code, project, {str(endpoint.name): endpoint for endpoint in endpoints}),
        view_of=lambda model: view(model, types, file, places.get(str(model.class_info.name), "")),
    )
    _build(project, document, file)
    _merge(folder)
    (folder / "service_model.py").write_text(service_model_module(document, target, package.name), encoding="utf-8")
    if target.extra:
        template = project.env.get_template(f"{target.extra.lower()}.py.jinja")
        extra = template.render(**_flow_constructors(target.extra))
        (folder / f"{target.extra.lower()}.py").write_text(extra, encoding="utf-8")
    return tuple(made.values()), renamed


def _parsed(prepared: Node, config: Config, document: Node, file: str) -> GeneratorData:
    """Return what the generator makes of `prepared`, which was made of `document`; raises InputError."""
    openapi = GeneratorData.from_dict(prepared, config=config)
    if isinstance(openapi, GeneratorError):
        raise _input_error([openapi], document, file)
    groups = openapi.endpoint_collections_by_tag.values()
    problems = [*openapi.errors, *(each for group in groups for each in group.parse_errors)]
    if problems:
        raise _input_error(problems, document, file)
    return openapi


def _client_constructors(target: Target, namespaces: Iterable[Namespace]) -> dict[str, Constructor]:
    """Return the constructors of both client classes, by the names that the templates have for them."""
    module, settings, shown = target.base.name, target.base.settings, tuple(namespaces)
    return {
        "sync_constructor": constructor(module, settings, f"Client of {target.title}", namespaces=shown),
        "async_constructor": constructor(
            module,
            settings,
            f"Async client of {target.title}; make one for each event loop",
            asynchronous=True,
            namespaces=shown,
        ),
    }


def _flow_constructors(flow: str) -> dict[str, Constructor]:
    """Return the constructors of both classes of an OAuth flow."""
    module, settings = flow.lower(), f"{flow}Settings"
    summary = str(getdoc(getattr(import_module(f"tools.runtime.apis.{module}"), f"{flow}App"))).removesuffix(".")
    return {
        "sync_constructor": constructor(module, settings, summary),
        "async_constructor": constructor(module, settings, f"{summary}, asynchronous", asynchronous=True),
    }


def _config(folder: Path) -> Config:
    # Literal enumerations: an unknown value passes at run time, while editors know the known ones.
    settings = ConfigFile(literal_enums=True, post_hooks=[])
    return Config.from_sources(settings, MetaType.NONE, Path(), "utf-8", overwrite=False, output_path=folder)


def _merge_enumerations(openapi: GeneratorData, config: Config) -> None:
    """Let the next reading put all enumerations into one module; their names are known by the first only."""
    names = [str(enum.class_info.name) for enum in openapi.enums]
    config.class_overrides = {name: ClassOverride(module_name=ENUMERATIONS) for name in names}


def _project(openapi: GeneratorData, config: Config) -> Project:
    project = Project(openapi=openapi, config=config, custom_template_path=TEMPLATES)
    # Below "stock/", a template of ours reaches the one that it stands in for.
    stock = PrefixLoader({"stock": PackageLoader("openapi_python_client")})
    project.env.loader = ChoiceLoader([stock, *([project.env.loader] if project.env.loader else [])])
    return project


def _further(document: Node, types: Types) -> list[ModelProperty]:
    """Return the models of schemas that no operation leads to, but that are wanted all the same."""
    names = [each["$ref"].rpartition("/")[2] for each in document.get(FURTHER_SCHEMAS, [])]
    return [types.models[pascal_case(name)] for name in names]


def _prune(openapi: GeneratorData, reached: Reach) -> None:
    """Leave out models that nothing leads to."""
    openapi.models = [model for model in openapi.models if model.class_info.name in reached.all]
    openapi.enums = [enum for enum in openapi.enums if enum.class_info.name in reached.all]


def _build(project: Project, document: Node, file: str) -> None:
    # The generator prints its progress.
    with contextlib.redirect_stdout(io.StringIO()):
        problems = project.build()
    if problems:
        raise _input_error(problems, document, file)


def _code(project: Project, endpoints: Mapping[str, Endpoint], operation: str) -> EndpointCode:
    """Return what the generator's own template says of an operation."""
    stock = project.env.get_template("stock/endpoint_module.py.jinja")
    return cut(stock.render(endpoint=endpoints[operation]), operation)


def _merge(folder: Path) -> None:
    """Leave one module for each namespace, and none that only endpoint modules need."""
    for package in (folder / "api").glob("*/"):
        (package / "__init__.py").rename(package.with_suffix(".py"))
        shutil.rmtree(package)
    for name in ("client.py", "errors.py"):
        (folder / name).unlink()


def _input_error(problems: Sequence[GeneratorError], document: Node, file: str) -> InputError:
    return InputError(
        file,
        _place(problems[0].header or "", document),
        got="; ".join(_described(problem) for problem in problems),
        wanted="a definition that openapi-python-client takes without a warning",
        todo="Correct the definition, or add an overlay that does.",
    )


def _place(header: str, document: Node) -> str:
    """Return the pointer of the operation or the component that the generator names."""
    schema = re.search(r"schema (/components/schemas/[^\s:]+)", header)
    named = (each.at for each in operations(document) if f" {each.title} " in f"{header} ")
    return schema[1] if schema else next(named, "")


def _described(problem: GeneratorError) -> str:
    data = problem.data if isinstance(problem, ParseError) else None
    about = data.model_dump_json(exclude_none=True, exclude_defaults=True) if data else ""
    return " ".join(" ".join(filter(None, (problem.header, problem.detail, about))).split())

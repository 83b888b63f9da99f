"""What `weibokit show` says of an operation, line by line."""

from collections.abc import Iterator

from weibokit import IndexedAPI, IndexedOperation

from ..language import Language
from .limits import meaning

__all__ = ["details", "parameter_lines"]

_STATES = {
    "alive": ("alive", "可用"),
    "closed": ("closed: expect an error response", "已关闭，只会返回错误"),
    "deprecated": ("deprecated", "已弃用"),
    "unknown": ("unknown whether it still responds", "未知是否仍可用"),
}

_CHARGES = {
    "yes": ("a response that succeeds is charged", "成功即计费"),
    "no": ("free", "免费"),
    "unknown": ("not known", "未知"),
}


def details(api: IndexedAPI, operation: IndexedOperation, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what is known of an operation: a name, and what it is."""
    pick = language.pick
    yield pick("Request", "请求"), f"{operation.method} {operation.server}{operation.path}"
    for path in operation.other_paths:
        yield pick("Also", "另一路径"), path
    yield pick("Service", "服务状态"), pick(*_STATES[operation.status])
    if operation.deprecated:
        yield pick("Deprecated", "弃用"), operation.deprecated
    yield pick("Response", "响应"), _response(operation, language)
    yield pick("Paging", "翻页"), _paging(operation, language)
    yield pick("Cost", "费用"), _cost(api, operation, language)
    if operation.access_level:
        yield pick("Access", "权限"), operation.access_level
    if operation.scopes:
        yield pick("Scopes", "授权范围"), ", ".join(operation.scopes)
    yield pick("Sample", "样例"), _samples(operation, language)
    if operation.source:
        yield pick("Source", "来源"), operation.source


def parameter_lines(operation: IndexedOperation, language: Language) -> Iterator[tuple[str, str]]:
    """Yield each parameter with its type, and what it means and may be."""
    required = language.pick("required", "必填")
    for each in operation.parameters:
        head = f"{each.name} ({each.type}{', ' + required if each.required else ''})"
        yield head, meaning(each, language)


def _response(operation: IndexedOperation, language: Language) -> str:
    if operation.typed:
        return language.pick(f"typed, {operation.returns}", f"有类型，{operation.returns}")
    return language.pick("open: its fields are not known", "开放，字段未知")


def _paging(operation: IndexedOperation, language: Language) -> str:
    paging = operation.paging
    if paging is None:
        return language.pick("one page", "不翻页")
    method = f"{'iter' if paging['items'] else 'pages'}_{operation.method_name}"
    most = paging["max_pages"]
    if most is None:
        return language.pick(f"--all, or {method}: to the end", f"--all 或 {method}：直到最后一页")
    return language.pick(f"--all, or {method}: {most} pages, if not told", f"--all 或 {method}：默认最多 {most} 页")


def _cost(api: IndexedAPI, operation: IndexedOperation, language: Language) -> str:
    text = language.pick(*_CHARGES[operation.charged])
    if operation.charged == "no":
        return text
    by = {
        charged: ", ".join(code for code, each in api.codes.items() if each.charged == charged)
        for charged in ("yes", "no", "unknown")
    }
    return language.pick(
        f"{text}; codes that are charged: {by['yes']}; free: {by['no']}; not known: {by['unknown']}",
        f"{text}；计费的返回码：{by['yes']}；不计费：{by['no']}；未知：{by['unknown']}",
    )


def _samples(operation: IndexedOperation, language: Language) -> str:
    if not operation.samples:
        return language.pick("none; the mock server makes one up", "无，由模拟服务生成")
    origins = {
        "documented": language.pick("documented", "文档"),
        "authored": language.pick("authored", "自编"),
        "captured": language.pick("captured", "录制"),
    }
    return ", ".join(f"{each['case']} ({each['media_type']}, {origins[each['origin']]})" for each in operation.samples)

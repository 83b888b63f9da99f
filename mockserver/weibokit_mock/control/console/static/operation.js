// One operation: what it does, a request to try, its schema, its samples, its errors.

import { badge, code, copyButton, guarded, h, method, prose, section } from "./dom.js";
import { bodyTypeOf, codesOf, definition, groupsOf, nodeOf, schemesOf, successOf } from "./definitions.js";
import { t, told } from "./labels.js";
import { tree } from "./schema.js";
import { draft, providerStub } from "./drafts.js";
import { tryForm } from "./try.js";

export async function showOperation(operation) {
  const document = await definition(operation.api);
  const node = nodeOf(document, operation);
  return [
    h("a", { href: "#/operations", class: "back" }, t("back")),
    ...heading(operation, node),
    tryForm(operation, { schemes: schemesOf(document, node), bodyType: bodyTypeOf(node), codes: codesOf(document), examples: examplesOf(node), groups: groupsOf(node) }),
    schemas(document, node),
    samples(operation, node),
    errors(document, operation),
  ];
}

function heading(operation, node) {
  return [
    h("header", { class: "heading" },
      h("h2", { class: "title" }, told(operation, "summary")),
      h("p", { class: "address" }, method(operation.method), h("code", {}, operation.path)),
      h("p", { class: "badges" },
        h("code", { class: "callable" }, operation.name), copyButton(() => operation.name, t("client_method")),
        badge(t(`source_${operation.source}`), operation.source),
        operation.deprecated && badge(t("deprecated"), "bad"),
        node["x-pagination"] && badge(t("paginated")),
        node["x-status"] === "closed" && badge(t("closed"), "bad"))),
    node.description && h("p", { class: "lead", lang: "en" }, prose(node.description)),
    operation.alternate_paths && h("p", { class: "quiet-text" }, t("alternates"), " ", operation.alternate_paths.map((path) => h("code", {}, path))),
  ].filter(Boolean);
}

function schemas(document, node) {
  const found = successOf(document, node);
  const trees = found.map(({ type, schema }) => h("div", {}, h("p", { class: "quiet-text" }, type), tree(document, schema)));
  return section(t("schema"), trees.length ? trees : h("p", { class: "quiet-text" }, t("no_body")));
}

function examplesOf(node) {
  return [...new Set((node["x-samples"] ?? []).map((sample) => sample.case))];
}

function samples(operation, node) {
  const shown = h("div", {});
  const show = async (example) => {
    const query = example ? `?example=${encodeURIComponent(example)}` : "";
    const response = await fetch(`/__admin/operations/${operation.name}/sample${query}`, { redirect: "manual" });
    if (response.type === "opaqueredirect") {
      shown.replaceChildren(h("p", { class: "quiet-text" }, t("leads_elsewhere")));
      return;
    }
    const body = await response.text();
    shown.replaceChildren(
      h("p", { class: "quiet-text" }, t(`source_${response.headers.get("x-mock-source")}`), " · ", response.headers.get("content-type")),
      body ? h("div", { class: "copyable" }, code(body, t("sample")), copyButton(() => body, t("sample"))) : h("p", { class: "quiet-text" }, t("no_body")));
  };
  const names = examplesOf(node);
  const choice = h("select", { change: guarded((event) => show(event.target.value)) },
    h("option", { value: "" }, t("first_response")), names.map((name) => h("option", { value: name }, name)));
  guarded(() => show(""))();
  return section(t("sample"), names.length ? h("p", {}, h("label", { class: "inline" }, t("example"), " ", choice)) : null, shown);
}

function errors(document, operation) {
  const rows = codesOf(document).map((each) => h("tr", {},
    h("td", {}, h("code", {}, each.code)),
    h("td", {}, h("code", {}, each.name)),
    h("td", {}, prose(told(each, "meaning"))),
    h("td", {}, h("a", { href: "#/stubs", click: () => draft(providerStub(operation.name, { code: each.name })), "aria-label": t("stub_code", { code: each.code }) }, t("stub_it")))));
  return h("details", { class: "section" },
    h("summary", {}, h("h3", {}, t("errors")), h("span", { class: "count" }, String(rows.length))),
    h("div", { class: "scroll" }, h("table", {},
      h("thead", {}, h("tr", {}, h("th", {}, t("code")), h("th", {}, t("name")), h("th", {}, t("meaning")), h("th", {}, h("span", { class: "hidden" }, t("stub_it"))))),
      h("tbody", {}, rows))));
}

// The stubs of the session: list, editor, delete, reset.

import { admin } from "./admin.js";
import { badge, code, guarded, h, method, notify } from "./dom.js";
import { takeDraft, TEMPLATES } from "./drafts.js";
import { t } from "./labels.js";

export async function stubsView() {
  const list = h("div", { class: "rows" });
  const editor = editorOf(() => refresh());
  const refresh = async () => {
    const { mappings } = await admin("GET", "/mappings");
    list.replaceChildren(...(mappings.length ? mappings.map((stub) => row(stub, editor, refresh)) : [h("p", { class: "empty" }, t("no_stubs"))]));
  };
  const reset = guarded(async () => {
    await admin("POST", "/mappings/reset");
    notify(t("stubs_reset"));
    await refresh();
  });
  const root = h("div", { class: "columns" },
    h("section", {}, h("div", { class: "bar" }, h("h2", { class: "title" }, t("stubs")), h("button", { type: "button", click: reset }, t("reset"))),
      h("p", { class: "lead" }, t("stubs_text")), list),
    editor.root);
  const show = async () => {
    editor.begin(takeDraft());
    await refresh();
  };
  return { root, show };
}

function row(stub, editor, refresh) {
  const remove = guarded(async () => {
    await admin("DELETE", `/mappings/${stub.id}`);
    notify(t("stub_deleted"));
    await refresh();
  });
  const name = stub.name || stub.id;
  return h("details", { class: "item" },
    h("summary", {}, ...requestOf(stub), h("span", { class: "grow" }, h("b", {}, stub.name ?? "")), ...responseOf(stub)),
    code(JSON.stringify(stub), name),
    h("div", { class: "actions" },
      h("button", { type: "button", click: () => editor.edit(stub) }, t("edit")),
      h("button", { type: "button", class: "danger", "aria-label": t("delete_what", { what: name }), click: remove }, t("delete"))));
}

function requestOf(stub) {
  const request = stub.request ?? {};
  const operation = stub.response.transformerParameters?.operation;
  const url = request.url ?? request.urlPath ?? request.urlPattern ?? request.urlPathPattern ?? "";
  return [method(request.method ?? "ANY"), h("code", { class: "path" }, operation ?? (url || "*"))];
}

function responseOf(stub) {
  const { status, fault, fixedDelayMilliseconds, transformerParameters = {} } = stub.response;
  const { operation, ...outcome } = transformerParameters;
  const said = Object.entries(outcome).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return [
    ...said.map((text) => badge(text)),
    !transformerParameters.operation && status ? badge(String(status)) : null,
    fault ? badge(fault, "bad") : null,
    fixedDelayMilliseconds ? badge(`${fixedDelayMilliseconds} ms`) : null,
    stub.scenarioName ? badge(`${t("scenario")} ${stub.scenarioName}`) : null,
    stub.priority ? badge(`${t("priority")} ${stub.priority}`) : null,
  ].filter(Boolean);
}

function editorOf(refresh) {
  const input = h("textarea", { id: "stub", rows: 18, spellcheck: "false", "aria-describedby": "problem" });
  const problem = h("p", { id: "problem", class: "problem", role: "alert", hidden: true });
  const title = h("h2", { class: "title" });
  let edited = "";
  const begin = (text) => {
    edited = "";
    title.textContent = t("stub_new");
    if (text) input.value = text;
  };
  const choose = ({ target }) => {
    if (target.value) begin(JSON.stringify(TEMPLATES[target.value], null, 2));
    target.value = "";
  };
  const save = async (event) => {
    event.preventDefault();
    problem.hidden = true;
    try {
      await admin(edited ? "PUT" : "POST", edited ? `/mappings/${edited}` : "/mappings", input.value);
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
      return;
    }
    notify(t(edited ? "stub_saved" : "stub_created"));
    begin("");
    await refresh();
  };
  const templates = h("select", { change: choose }, h("option", { value: "" }, t("template")),
    Object.keys(TEMPLATES).map((name) => h("option", { value: name }, t(name))));
  const root = h("form", { class: "editor", submit: save },
    h("div", { class: "bar" }, title, h("label", {}, h("span", { class: "hidden" }, t("template")), templates)),
    h("label", { htmlFor: "stub" }, t("stub_json")), input, problem,
    h("div", { class: "actions" }, h("button", { type: "submit", class: "primary" }, t("save")),
      h("button", { type: "button", click: () => begin(" ") }, t("discard"))));
  input.value = JSON.stringify(TEMPLATES.template_code, null, 2);
  const edit = (stub) => {
    begin(JSON.stringify(stub, null, 2));
    edited = stub.id;
    title.textContent = t("stub_edit");
    input.focus();
  };
  return { root, begin, edit };
}

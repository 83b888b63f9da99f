// A form that makes a request, sends it to the mock, and shows what came back.

import { admin, session } from "./admin.js";
import { badge, code, copyButton, guarded, h, origin, pairs, prose, section, status } from "./dom.js";
import { draft, providerStub } from "./drafts.js";
import { limits, typeOf } from "./definitions.js";
import { t, told } from "./labels.js";
import { asCurl, build, send } from "./request.js";

/** Return the form; beside the operation it gets what its definition says: `groups` are parameters of which one is wanted. */
export function tryForm(operation, { schemes, bodyType, codes, examples, groups }) {
  const parts = operation.parameters.filter((each) => each.in === "body");
  const single = operation.parameters.filter((each) => each.in !== "body");
  const wanted = groups.map((group) => group.find((name) => single.some((each) => each.name === name)));
  const inputs = [...schemes.map(credentialInput), ...single.map((each) => parameterInput(each, wanted.includes(each.name)))];
  if (parts.length) inputs.push(bodyInput(parts));
  const prefer = preferInput(codes, examples);
  const curl = h("div", { class: "copyable" });
  const result = h("div", { class: "result", "aria-live": "polite" });
  const request = () => build(operation, inputs.flatMap(filled), bodyType, prefer.value);
  const showCurl = () => {
    const text = asCurl(request(), session.baseUrl);
    curl.replaceChildren(code(text, "curl"), copyButton(() => text, "curl"));
  };
  const submit = guarded(async (event) => {
    event.preventDefault();
    result.replaceChildren(h("p", { class: "quiet-text" }, t("sending")));
    result.replaceChildren(...(await shown(operation, request())));
  });
  const form = h("form", { class: "try", input: showCurl, change: showCurl, submit },
    groups.map((group) => h("p", { class: "needs quiet-text" }, t("one_of"), " ", group.map((name) => [h("code", {}, name), " "]).flat())),
    h("div", { class: "fields" }, inputs.map((each) => each.row)),
    h("div", { class: "actions" }, h("button", { type: "submit", class: "primary" }, t("send")), h("label", { class: "inline" }, t("prefer"), " ", prefer),
      h("a", { class: "button", href: "#/stubs", click: () => draft(providerStub(operation.name, { empty: true })) }, t("stub_it"))));
  showCurl();
  return section(t("try"), form, curl, result);
}

function filled({ name, place, read }) {
  const value = read();
  return value === "" || value === undefined ? [] : [{ name, in: place, value }];
}

async function shown(operation, request) {
  let response;
  try {
    response = await send(request);
  } catch (error) {
    return [h("p", { class: "broken" }, badge(t("broken"), "bad"), " ", t("broken_text", { error: error.message }))];
  }
  if (response.isRedirect) return redirected(operation, request);
  const { headers, body } = response;
  return [
    h("p", { class: "outcome" }, status(response.status), origin(headers["x-mock-source"]),
      h("span", { class: "quiet-text" }, `${response.milliseconds} ms`)),
    headers["x-mock-reason"] ? h("p", { class: "reason" }, headers["x-mock-reason"]) : null,
    body ? h("div", { class: "copyable" }, code(body, t("body")), copyButton(() => body, t("body"))) : h("p", { class: "quiet-text" }, t("no_body")),
    h("details", {}, h("summary", {}, t("headers")), pairs(headers)),
  ].filter(Boolean);
}

/** A browser doesn't show a page where it is led; the journal does. */
async function redirected(operation, request) {
  const { requests } = await admin("GET", `/requests?limit=1&operation=${operation.name}`);
  const response = requests[0]?.response ?? { status: 302, headers: {} };
  return [
    h("p", { class: "outcome" }, status(response.status), t("redirected")),
    pairs(response.headers),
    h("p", {}, h("a", { href: request.url, target: "_blank", rel: "noreferrer" }, t("open_tab"))),
  ];
}

function credentialInput(scheme, index) {
  const id = `credential-${index}`;
  const isBasic = scheme.scheme === "basic";
  const input = h("input", { id, value: isBasic ? "somebody:secret" : "T", autocomplete: "off", spellcheck: "false" });
  const place = isBasic ? "basic" : scheme["x-in"] ?? scheme.in;
  const name = isBasic ? "user:password" : scheme.name;
  return {
    name,
    place,
    read: () => input.value && (scheme["x-prefix"] ?? "") + input.value,
    row: row(id, [name], place, t("credential"), t("credential_hint"), input),
  };
}

function parameterInput({ name, in: place, required, schema, ...texts }, isFilled) {
  const id = `parameter-${name}`;
  const input = inputFor(schema, id, required || isFilled);
  const read = () => (input.type === "file" ? input.files[0] : input.value);
  const said = [typeOf(schema), limits(schema)].filter(Boolean).join("  ");
  const names = [name, required && h("abbr", { class: "star", title: t("required") }, "*")];
  return { name, place, read, row: row(id, names, place, said, told(texts, "description"), input) };
}

function bodyInput(parts) {
  const wanted = parts.filter((each) => each.required);
  const value = Object.fromEntries(wanted.map(({ name, schema }) => [name, exampleValue(schema)]));
  const input = h("textarea", { id: "parameter-body", rows: 8, spellcheck: "false", value: JSON.stringify(value, null, 2) });
  return { name: "body", place: "body", read: () => input.value, row: row("parameter-body", [t("body")], "body", "application/json", "", input) };
}

function row(id, names, place, said, meaning, input) {
  input.setAttribute("aria-describedby", `${id}-help`);
  return h("div", { class: "row" },
    h("label", { htmlFor: id }, h("code", {}, names), " ", h("span", { class: "place" }, place)),
    input,
    h("p", { class: "help", id: `${id}-help` }, h("span", { class: "type" }, said), " ", prose(meaning)));
}

function inputFor(schema, id, isFilled) {
  if (schema.format === "binary") return h("input", { type: "file", id });
  const choices = schema.enum ?? (schema.type === "boolean" ? [true, false] : undefined);
  if (choices) {
    const first = isFilled ? String(choices[0]) : "";
    const options = ["", ...choices.map(String)];
    return h("select", { id }, options.map((each) => h("option", { value: each, selected: each === first }, each || "–")));
  }
  const number = ["integer", "number"].includes(schema.type);
  return h("input", { id, value: isFilled ? example(schema) : "", inputmode: number ? "decimal" : null, autocomplete: "off", spellcheck: "false" });
}

function exampleValue(schema) {
  if (schema.type === "array") return [];
  if (schema.type !== "object") return schema.enum?.[0] ?? (schema.type === "string" ? example(schema) : Number(example(schema)));
  const wanted = Object.entries(schema.properties ?? {}).filter(([name]) => (schema.required ?? []).includes(name));
  return Object.fromEntries(wanted.map(([name, inner]) => [name, exampleValue(inner)]));
}

/** Return a text that passes, for a first look. */
function example(schema) {
  if (![undefined, ""].includes(schema.default)) return String(schema.default);
  if (["integer", "number"].includes(schema.type)) return String(Math.max(schema.minimum ?? 1, 1));
  if (/https?/.test(schema.pattern ?? "")) return "https://example.com/";
  return "1".padEnd(schema.minLength ?? 1, "1");
}

function preferInput(codes, examples) {
  const group = (label, options) => h("optgroup", { label }, options);
  return h("select", {},
    h("option", { value: "" }, t("prefer_nothing")),
    h("option", { value: "dynamic=true" }, t("prefer_dynamic")),
    examples.length ? group(t("example"), examples.map((name) => h("option", { value: `example=${name}` }, name))) : null,
    group(t("errors"), codes.map(({ code: number, name }) => h("option", { value: `code=${number}` }, `${number} ${name}`))));
}

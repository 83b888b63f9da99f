// Elements, made from data. Values become text nodes and attributes: nothing that a request holds is ever read as HTML.

import { t } from "./labels.js";

const PROPERTIES = new Set(["value", "checked", "disabled", "hidden", "open", "htmlFor", "selected"]);

/** Make an element; functions among `attributes` listen to the event of that name. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (PROPERTIES.has(name)) element[name] = value;
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Say something to the user for a while; an error stays longer. */
export function notify(text, type = "good") {
  const notice = h("p", { class: `notice ${type}` }, text);
  document.getElementById("notices").append(notice);
  setTimeout(() => notice.remove(), type === "bad" ? 12000 : 4000);
}

/** Make a handler that says what went wrong, and why, instead of failing in silence. */
export function guarded(action) {
  return async (event) => {
    try {
      await action(event);
    } catch (error) {
      notify(error.message, "bad");
    }
  };
}

/** Return a button that copies what `text` returns. */
export function copyButton(text, what) {
  return h("button", {
    type: "button",
    class: "quiet copy",
    "aria-label": t("copy_what", { what }),
    click: guarded(async () => {
      await navigator.clipboard.writeText(text());
      notify(t("copied"));
    }),
  }, t("copy"));
}

/** Return a text of a definition; what stands in backticks is code, and what stands in asterisks is stressed. */
export function prose(text) {
  return text.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map((part) => {
    if (part.length > 2 && part[0] === "`") return h("code", {}, part.slice(1, -1));
    return part.length > 2 && part[0] === "*" && part.endsWith("*") ? h("em", {}, part.slice(1, -1)) : part;
  });
}

export function badge(text, type = "") {
  return h("span", { class: `badge ${type}` }, text);
}

/** Return where a response comes from, as the header `X-Mock-Source` says. */
export function origin(source) {
  return source ? badge(t(`origin_${source}`), source) : null;
}

export function method(name) {
  return h("span", { class: `method ${name.toLowerCase()}` }, name);
}

/** Return a status with the colour of its class. */
export function status(code) {
  return h("span", { class: `status s${String(code)[0]}` }, String(code));
}

/** Return a text as code; JSON is indented and coloured. A long one scrolls. */
export function code(text, name) {
  const shown = h("pre", { tabindex: "0", role: "region", "aria-label": name });
  const value = parsed(text);
  if (value === undefined || text.length > 400000) shown.append(text);
  else shown.append(...coloured(JSON.stringify(value, null, 2)));
  return shown;
}

/** Return headers or other pairs as a list. */
export function pairs(object) {
  const rows = Object.entries(object).map(([name, value]) => [h("dt", {}, name), h("dd", {}, [value].flat().join("\n"))]);
  return h("dl", { class: "pairs" }, rows.flat());
}

export function section(title, ...children) {
  return h("section", {}, h("h3", {}, title), ...children);
}

function parsed(text) {
  try {
    return JSON.parse(text, (_key, value, context) => (isBig(value) ? JSON.rawJSON(context.source) : value));
  } catch {
    return undefined; // no JSON, or an old browser that would change the last digits of an id
  }
}

function isBig(value) {
  return typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value);
}

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(true|false|null)\b|-?\d[\d.eE+-]*/g;

function* coloured(json) {
  let end = 0;
  for (const match of json.matchAll(TOKEN)) {
    yield json.slice(end, match.index);
    const type = match[2] ? "key" : match[1] ? "text" : match[3] ? "word" : "number";
    yield h("span", { class: `json-${type}` }, match[1] ?? match[0]);
    if (match[2]) yield match[2];
    end = match.index + match[0].length;
  }
  yield json.slice(end);
}

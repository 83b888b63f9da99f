// The operations: a search, a list by API and namespace, and beside it the operation that was chosen.

import { admin, session } from "./admin.js";
import { API_NAMES } from "./definitions.js";
import { code, copyButton, guarded, h, method, section } from "./dom.js";
import { t, told } from "./labels.js";
import { showOperation } from "./operation.js";

const PAUSE = 120;

let all;

/** Return the view; `show` gets the name of an operation, or nothing. */
export async function operationsView() {
  all ??= await admin("GET", "/operations");
  const search = h("input", { type: "search", id: "search", placeholder: t("search_hint"), autocomplete: "off", "aria-describedby": "found" });
  const found = h("p", { id: "found", class: "quiet-text", role: "status" });
  const list = h("div", { class: "list" });
  const detail = h("article", { class: "detail", tabindex: "-1" });
  const root = h("div", { class: "split" },
    h("aside", { class: "side" }, h("label", { htmlFor: "search", class: "hidden" }, t("search")), search, found, list), detail);
  let chosen = "";

  const fill = (operations, isOpen) => {
    found.textContent = t("operations_found", { count: operations.length });
    list.replaceChildren(...groups(operations, isOpen, chosen));
  };
  const find = guarded(async () => {
    const query = search.value.trim();
    const operations = query ? await admin("GET", `/operations?q=${encodeURIComponent(query)}`) : all;
    if (query === search.value.trim()) fill(operations, query !== "");
  });
  let waiting;
  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, PAUSE);
  });
  root.addEventListener("keydown", (event) => moveFocus(event, search, list));
  fill(all, false);

  const show = async (name) => {
    chosen = name;
    root.classList.toggle("chosen", name !== "");
    mark(list, name);
    const operation = all.find((each) => each.name === name);
    const content = operation ? await showOperation(operation) : await welcome(name);
    if (chosen !== name) return; // another one was chosen meanwhile
    detail.replaceChildren(...content);
    detail.scrollTop = 0;
    if (name && getComputedStyle(list).display === "none") detail.focus();
  };
  return { root, show, focusSearch: () => search.focus() };
}

function groups(operations, isOpen, chosen) {
  const found = new Map();
  for (const operation of operations) {
    const [api, namespace] = operation.name.split(".");
    const space = found.get(api) ?? found.set(api, new Map()).get(api);
    (space.get(namespace) ?? space.set(namespace, []).get(namespace)).push(operation);
  }
  return [...found].flatMap(([api, namespaces]) => [
    h("h2", {}, API_NAMES[api]),
    ...[...namespaces].map(([namespace, members]) => group(namespace, members, isOpen || members.some((each) => each.name === chosen), chosen)),
  ]);
}

function group(namespace, operations, isOpen, chosen) {
  const list = h("ul", {});
  const fill = () => {
    if (!list.firstChild) list.append(...operations.map((each) => row(each, chosen)));
  };
  if (isOpen) fill();
  return h("details", { open: isOpen, toggle: fill, "data-namespace": operations[0].name.split(".", 2).join(".") },
    h("summary", {}, namespace, h("span", { class: "count" }, String(operations.length))), list);
}

function row(operation, chosen) {
  const link = h("a", { href: `#/operations/${operation.name}`, "data-name": operation.name, "aria-current": operation.name === chosen ? "page" : null },
    h("span", { class: "line" }, method(operation.method), h("span", { class: "name" }, operation.name.split(".").slice(2).join("."))),
    h("span", { class: "summary" }, told(operation, "summary")));
  if (operation.deprecated) link.classList.add("deprecated");
  return h("li", {}, link);
}

function mark(list, name) {
  for (const link of list.querySelectorAll("[aria-current]")) link.removeAttribute("aria-current");
  const namespace = name.split(".", 2).join(".");
  const holder = [...list.querySelectorAll("details")].find((each) => each.dataset.namespace === namespace);
  if (!holder) return;
  holder.open = true;
  // Its operations are there once it has told that it is open.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const link = [...holder.querySelectorAll("a")].find((each) => each.dataset.name === name);
    link?.setAttribute("aria-current", "page");
    link?.scrollIntoView({ block: "nearest" });
  }));
}

/** Arrow keys go through search, headings and operations that are shown. */
function moveFocus(event, search, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.target.closest(".detail")) return;
  const stops = [search, ...list.querySelectorAll("summary, details[open] a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) {
    next.focus();
    event.preventDefault();
  }
}

async function welcome(name) {
  const health = await admin("GET", "/health");
  const baseUrl = session.baseUrl;
  const program = `from weibokit import JustOne

api = JustOne(token="T", base_url="${baseUrl}")
for user in api.weibo.iter_get_followers_v1(uid="1"):
    print(user.screen_name)`;
  const cards = Object.entries(health.operations).map(([api, count]) => h("li", { class: "card" },
    h("b", {}, API_NAMES[api]), h("p", {}, h("span", { class: "big" }, String(count)), t("operations_unit")),
    h("a", { href: `/__admin/openapi/${api}.json`, download: `${api}.json` }, "OpenAPI")));
  return [
    name ? h("p", { class: "empty", role: "alert" }, t("no_operation", { name })) : h("h2", { class: "title" }, t("welcome")),
    h("p", { class: "lead" }, t("welcome_text")),
    h("ul", { class: "cards" }, cards),
    section(t("base_url"), h("div", { class: "copyable" }, code(baseUrl, t("base_url")), copyButton(() => baseUrl, t("base_url")))),
    section(t("first_steps"), h("div", { class: "copyable" }, code(program, t("first_steps")), copyButton(() => program, t("first_steps")))),
    h("p", { class: "quiet-text" }, t("keys")),
  ];
}

// The journal, as it grows: every request with what became of it, and the stubs that were close.

import { admin, listen } from "./admin.js";
import { badge, code, guarded, h, method, notify, origin, pairs, section, status } from "./dom.js";
import { draft, stubLike } from "./drafts.js";
import { t } from "./labels.js";

const MOST = 200;

let events = [];
let isLive = false;
let unseen = 0;
let ending = new AbortController();
let tell = () => {};

/** Begin to listen to the journal of the chosen session; `count` is told how many requests nobody has seen. */
export function follow(count) {
  ending.abort();
  ending = new AbortController();
  events = [];
  unseen = 0;
  const { signal } = ending;
  const update = () => {
    count(unseen);
    tell();
  };
  const add = (found) => {
    const known = new Set(events.map((event) => event.id));
    const fresh = found.filter((event) => !known.has(event.id));
    events = [...fresh, ...events].sort((one, other) => (one.id < other.id ? 1 : -1)).slice(0, MOST);
    return fresh.length;
  };
  const hear = (event) => {
    unseen += add([event]);
    update();
  };
  const changed = async (live) => {
    isLive = live;
    // A mock that was started anew has another journal.
    if (live) events = [];
    if (live) add((await admin("GET", `/requests?limit=${MOST}`)).requests);
    update();
  };
  listen(hear, changed, signal);
}

export async function journalView(count) {
  const list = h("div", { class: "rows journal" });
  const live = h("span", { class: "live", role: "status" });
  const unmatched = h("input", { type: "checkbox", id: "unmatched" });
  const search = h("input", { type: "search", id: "filter", placeholder: t("filter"), "aria-label": t("filter") });
  const shown = new Map();
  const render = () => {
    unseen = 0;
    count(0);
    live.textContent = t(isLive ? "live" : "not_live");
    live.classList.toggle("on", isLive);
    const wanted = events.filter((event) => (!unmatched.checked || !event.wasMatched) && textOf(event).includes(search.value.toLowerCase()));
    const rows = wanted.map((event) => shown.get(event.id) ?? shown.set(event.id, row(event)).get(event.id));
    for (const id of shown.keys()) if (!events.some((event) => event.id === id)) shown.delete(id);
    place(list, rows.length ? rows : [h("p", { class: "empty" }, t("no_requests"))]);
  };
  const clear = guarded(async () => {
    await admin("DELETE", "/requests");
    events = [];
    notify(t("journal_cleared"));
    render();
  });
  unmatched.addEventListener("change", render);
  search.addEventListener("input", render);
  const root = h("section", { class: "page" },
    h("div", { class: "bar" }, h("h2", { class: "title" }, t("journal")), live,
      h("label", { class: "inline" }, unmatched, " ", t("only_unmatched")), search,
      h("button", { type: "button", click: clear }, t("clear"))),
    list);
  let isDue = false;
  tell = () => {
    if (isDue || !root.isConnected) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      render();
    });
  };
  return { root, show: async () => render() };
}

/** Put rows into a list without touching those that stay, which may be open or focused. */
function place(list, rows) {
  const wanted = new Set(rows);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  rows.forEach((each, index) => {
    if (list.children[index] !== each) list.insertBefore(each, list.children[index] ?? null);
  });
}

function oursOf(event) {
  return event.subEvents?.find((each) => each.type === "WEIBOKIT")?.data ?? {};
}

function textOf(event) {
  const ours = oursOf(event);
  return [event.request.method, event.request.url, ours.operation, event.response.status, ours.source].join(" ").toLowerCase();
}

function row(event) {
  const ours = oursOf(event);
  const body = h("div", { class: "inside" });
  const fill = guarded(async () => {
    if (!body.firstChild) body.append(...details(event, ours, body));
  });
  return h("details", { class: event.wasMatched ? "item" : "item unmatched", toggle: fill },
    h("summary", {},
      h("time", {}, new Date(event.request.loggedDate).toLocaleTimeString()), method(event.request.method),
      h("code", { class: "path grow" }, event.request.url),
      event.wasMatched ? null : badge(t("unmatched"), "bad"),
      h("span", { class: "badges" }, origin(event.stubMapping ? "stub" : ours.source)),
      status(event.response.status),
      h("span", { class: "quiet-text ms" }, `${event.timing.totalTime} ms`)),
    body);
}

function details(event, ours) {
  const { request, response } = event;
  const near = h("div", {});
  const search = guarded(async () => {
    const described = { method: request.method, url: request.url, headers: request.headers, body: request.body };
    const { nearMisses } = await admin("POST", "/near-misses/request", described);
    const close = nearMisses.filter((each) => isFor(each.stubMapping, ours.operation));
    near.replaceChildren(...(close.length ? close.map(miss) : [h("p", { class: "quiet-text" }, t("no_near_misses"))]));
  });
  if (!event.stubMapping) search();
  return [
    ours.reason ? h("p", { class: "reason" }, ours.reason) : null,
    pairs({ [t("operation")]: ours.operation ?? "–", [t("decided_by")]: ours.decidedBy ?? "–", [t("source")]: ours.source ?? "–" }),
    h("p", { class: "actions" },
      ours.operation ? h("a", { class: "button", href: `#/operations/${ours.operation}` }, t("show_operation")) : null,
      h("a", { class: "button", href: "#/stubs", click: () => draft(stubLike(event)) }, t("stub_it"))),
    event.stubMapping
      ? section(t("stub"), code(JSON.stringify(event.stubMapping), t("stub")))
      : section(t("near_misses"), near),
    h("div", { class: "halves" },
      section(t("request"), pairs(request.headers), request.body ? code(request.body, t("request")) : null),
      section(t("response"), pairs(response.headers), response.body ? code(response.body, t("response")) : null)),
  ].filter(Boolean);
}

/** Say whether a stub can be meant for an operation; the distance is that of the request alone. */
function isFor(stub, operation = "") {
  const wanted = stub.response.transformerParameters?.operation ?? operation;
  return wanted.endsWith("*") ? operation !== "" && operation.startsWith(wanted.slice(0, -1)) : wanted === operation;
}

function miss({ stubMapping, matchResult }) {
  return h("details", { class: "miss" },
    h("summary", {}, h("meter", { min: 0, max: 1, value: 1 - matchResult.distance, "aria-label": t("closeness") }), " ",
      t("distance", { distance: matchResult.distance.toFixed(2) }), " ", h("b", {}, stubMapping.name || stubMapping.id)),
    code(JSON.stringify(stubMapping), t("stub")));
}

// The console: which view is shown, in which language, for which session.

import { admin, AdminError, adminOfAll, choose, session } from "./admin.js";
import { h, notify } from "./dom.js";
import { follow, journalView } from "./journal.js";
import { label, language, loadLabels, switchLanguage, t } from "./labels.js";
import { operationsView } from "./operations.js";
import { sessionsView } from "./sessions.js";
import { stubsView } from "./stubs.js";

const VIEWS = {
  operations: operationsView,
  journal: () => journalView(count),
  stubs: stubsView,
  sessions: () => sessionsView(chooseSession, listSessions),
};
const main = document.getElementById("main");
const picker = document.getElementById("session");

/** The views that were made for this language and session; one that was left is found as it was. */
let made = {};
let known = [];
/** Counts renderings; one that is overtaken by a later one gives up. */
let turn = 0;

async function render() {
  const mine = ++turn;
  const [, name = "", ...rest] = location.hash.split("/");
  const current = name in VIEWS ? name : "operations";
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.dataset.view === current) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  try {
    const view = made[current] ?? (await VIEWS[current]());
    if (mine !== turn) return;
    made[current] = view;
    if (main.firstChild !== made[current].root) main.replaceChildren(made[current].root);
    await made[current].show(decodeURIComponent(rest.join("/")));
    document.title = `${t(current)} – weibokit mock`;
  } catch (error) {
    await failed(error);
  }
}

async function failed(error) {
  if (session.id && error instanceof AdminError && error.status === 404) {
    notify(t("session_gone"), "bad");
    await chooseSession("", "");
    return;
  }
  main.replaceChildren(h("p", { class: "empty", role: "alert" }, t("failed", { error: error.message })));
  made = {};
}

function count(unseen) {
  const shown = document.getElementById("count");
  shown.hidden = unseen === 0;
  shown.textContent = String(unseen);
}

async function chooseSession(id, baseUrl) {
  choose(id, baseUrl);
  made = {};
  listSessions(known);
  follow(count);
  await render();
}

/** Show in the head which sessions there are. */
function listSessions(sessions) {
  known = sessions;
  picker.replaceChildren(h("option", { value: "" }, t("usual_session")), ...sessions.map((each) => h("option", { value: each.id }, each.id.slice(0, 8))));
  picker.value = session.id;
}

function relabel() {
  label(document);
  const other = document.getElementById("language");
  other.textContent = language === "zh" ? "English" : "中文";
  other.lang = language === "zh" ? "en" : "zh-CN";
}

async function start() {
  await loadLabels();
  relabel();
  addEventListener("hashchange", render);
  picker.addEventListener("change", () => chooseSession(picker.value, known.find((each) => each.id === picker.value)?.base_url));
  document.getElementById("language").addEventListener("click", async () => {
    switchLanguage();
    made = {};
    relabel();
    listSessions(known);
    await render();
  });
  document.getElementById("skip").addEventListener("click", (event) => {
    event.preventDefault();
    main.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.target.matches("input, textarea, select")) return;
    event.preventDefault();
    location.hash = "#/operations";
    made.operations?.focusSearch();
  });
  const { version, workers } = await admin("GET", "/health");
  document.getElementById("version").textContent = workers ? `${version} · ${t("workers", { workers })}` : version;
  listSessions((await adminOfAll("GET", "/sessions")).sessions);
  follow(count);
  await render();
}

start().catch(failed);

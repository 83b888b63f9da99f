// The sessions: list, create, choose, end; and what leads the chosen one back to its start.

import { admin, adminOfAll, session } from "./admin.js";
import { badge, copyButton, guarded, h, notify } from "./dom.js";
import { t } from "./labels.js";

/** Return the view; `choose` gets the session that the console is to work with, and `changed` the list of all. */
export async function sessionsView(choose, changed) {
  const list = h("div", { class: "cards wide" });
  const refresh = async () => {
    const { sessions } = await adminOfAll("GET", "/sessions");
    changed(sessions);
    list.replaceChildren(usual(choose, refresh), ...sessions.map((each) => card(each, choose, refresh)));
  };
  const reset = guarded(async () => {
    await admin("POST", "/reset");
    notify(t("session_reset"));
  });
  const root = h("div", { class: "columns" },
    h("section", {}, h("div", { class: "bar" }, h("h2", { class: "title" }, t("sessions")), h("button", { type: "button", click: reset }, t("reset_session"))),
      h("p", { class: "lead" }, t("sessions_text")), list),
    form(refresh));
  return { root, show: refresh };
}

function usual(choose, refresh) {
  return item({ id: "", base_url: location.origin }, t("usual_session"), choose, refresh);
}

function card(each, choose, refresh) {
  const end = guarded(async () => {
    await adminOfAll("DELETE", `/sessions/${each.id}`);
    notify(t("session_ended"));
    if (session.id === each.id) choose("", "");
    await refresh();
  });
  return item(each, each.id.slice(0, 8), choose, refresh,
    h("p", { class: "quiet-text" }, `${t("seed")} ${each.seed} · ${t("pages")} ${each.pages} · ${t("idle")} ${each.idle} s`),
    h("button", { type: "button", class: "danger", "aria-label": t("end_what", { what: each.id }), click: end }, t("end")));
}

function item(each, name, choose, refresh, said = null, button = null) {
  const isChosen = session.id === each.id;
  const use = guarded(async () => {
    choose(each.id, each.base_url);
    await refresh();
  });
  return h("article", { class: isChosen ? "card chosen" : "card", "data-session": each.id },
    h("div", { class: "bar" }, h("b", { class: "mono" }, name), isChosen ? badge(t("chosen"), "documented") : null),
    h("p", { class: "copyable" }, h("code", {}, each.base_url ?? ""), copyButton(() => each.base_url ?? "", t("base_url"))), said,
    h("div", { class: "actions" }, isChosen ? null : h("button", { type: "button", click: use }, t("use")), button));
}

function form(refresh) {
  const fields = ["seed", "pages", "idle"].map((name) => ({ name, input: h("input", { id: `new-${name}`, inputmode: "numeric", autocomplete: "off" }) }));
  const problem = h("p", { class: "problem", role: "alert", hidden: true });
  const create = async (event) => {
    event.preventDefault();
    problem.hidden = true;
    const given = fields.filter(({ input }) => input.value.trim()).map(({ name, input }) => [name, Number(input.value)]);
    try {
      await adminOfAll("POST", "/sessions", Object.fromEntries(given));
    } catch (error) {
      problem.textContent = error.message;
      problem.hidden = false;
      return;
    }
    notify(t("session_created"));
    await refresh();
  };
  const rows = fields.map(({ name, input }) => h("div", { class: "row" }, h("label", { htmlFor: input.id }, t(name)), input, h("p", { class: "help" }, t(`${name}_help`))));
  return h("form", { class: "editor", submit: create }, h("h2", { class: "title" }, t("session_new")), rows, problem,
    h("div", { class: "actions" }, h("button", { type: "submit", class: "primary" }, t("create"))));
}

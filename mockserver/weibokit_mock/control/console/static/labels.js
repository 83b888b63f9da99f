// Labels of the console in two languages, and texts of definitions that have both.

const KEPT = "weibokit.language";

let labels = {};

export let language = localStorage.getItem(KEPT) ?? (navigator.language.startsWith("zh") ? "zh" : "en");

export async function loadLabels() {
  labels = await (await fetch("/__admin/console/labels.json")).json();
}

/** Return a label; `{name}` in it is the value of that name. */
export function t(name, values = {}) {
  return labels[language][name].replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

/** Return a text of a definition in the language that was chosen, else in the other one. */
export function told(object, name) {
  const chinese = object[`${name}_zh`] ?? object[`x-${name}-zh`];
  return (language === "zh" && chinese) || object[name] || chinese || "";
}

export function switchLanguage() {
  language = language === "zh" ? "en" : "zh";
  localStorage.setItem(KEPT, language);
}

/** Fill in what the page itself says. */
export function label(root) {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  for (const element of root.querySelectorAll("[data-label]")) element.textContent = t(element.dataset.label);
  for (const element of root.querySelectorAll("[data-aria]")) element.setAttribute("aria-label", t(element.dataset.aria));
}

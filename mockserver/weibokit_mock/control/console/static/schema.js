// A schema as a tree: one line for each field, opened when somebody looks.

import { badge, h, prose } from "./dom.js";
import { follow, limits, typeOf } from "./definitions.js";
import { t, told } from "./labels.js";

/** Return the tree of a schema, its first two levels open. */
export function tree(document, schema) {
  return h("ul", { class: "tree" }, line(document, "", schema, 2));
}

function line(document, name, schema, depth, required = false) {
  const found = merged(document, schema);
  const fields = fieldsOf(document, found);
  const head = [
    name && h("code", { class: "field" }, name),
    h("span", { class: "type" }, title(document, schema, found)),
    required && badge(t("required"), "required"),
    h("span", { class: "limits" }, limits(found)),
    h("span", { class: "meaning" }, prose(told(found, "description"))),
  ];
  if (!fields.length) return h("li", {}, h("div", { class: "leaf" }, head));
  const list = h("ul", {});
  const fill = () => {
    if (!list.firstChild) list.append(...fields.map((each) => line(document, each.name, each.schema, depth - 1, each.required)));
  };
  if (depth > 0) fill();
  return h("li", {}, h("details", { open: depth > 0, toggle: fill }, h("summary", {}, head), list));
}

function title(document, schema, found) {
  const named = /\/schemas\/([^/]+)$/.exec(schema.$ref ?? "")?.[1];
  if (found.items) return `${title(document, found.items, merged(document, found.items))}[]`;
  return named ?? typeOf(found);
}

/** Return a schema without a reference, with the parts of `allOf` put into it. */
function merged(document, schema) {
  const own = follow(document, schema);
  if (!own.allOf) return own;
  const parts = own.allOf.map((part) => merged(document, part));
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}), own.properties ?? {});
  const required = [...parts, own].flatMap((part) => part.required ?? []);
  return { ...Object.assign({}, ...parts), ...own, properties, required };
}

function fieldsOf(document, schema) {
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return options.map((option, index) => ({ name: `${t("option")} ${index + 1}`, schema: option }));
  if (schema.items) return fieldsOf(document, merged(document, schema.items));
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties ?? {}).map(([name, inner]) => ({ name, schema: inner, required: required.has(name) }));
}

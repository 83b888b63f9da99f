// The definitions of the APIs, and one's way in them.

import { admin } from "./admin.js";

export const API_NAMES = { justone: "Just One API", weibo_v2: "Weibo v2", tsina_v1: "t.sina v1" };

const loaded = new Map();

/** Return the definition of an API, loaded once. */
export function definition(api) {
  if (!loaded.has(api)) {
    const loading = admin("GET", `/openapi/${api}.json`);
    loading.catch(() => loaded.delete(api));
    loaded.set(api, loading);
  }
  return loaded.get(api);
}

/** Return what a node is, or what its reference leads to. */
export function follow(document, node) {
  let found = node;
  while (typeof found?.$ref === "string") {
    found = found.$ref.slice(2).split("/").reduce((at, key) => at[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  }
  return found;
}

export function nodeOf(document, operation) {
  return document.paths[operation.path][operation.method.toLowerCase()];
}

/** Return the media types of a good response with their schemas. */
export function successOf(document, node) {
  const status = Object.keys(node.responses).find((each) => each.startsWith("2") || each.startsWith("3"));
  const content = follow(document, node.responses[status]).content ?? {};
  return Object.entries(content).map(([type, media]) => ({ type, schema: media.schema }));
}

/** Return the schemes of the first way to present credentials that a page can go. */
export function schemesOf(document, node) {
  const ways = node.security ?? document.security ?? [];
  const schemes = document.components.securitySchemes;
  const possible = ways.find((way) => Object.keys(way).every((name) => schemes[name].scheme !== "oauth"));
  return Object.keys(possible ?? {}).map((name) => schemes[name]);
}

/** Return the groups of parameters of which a request has to have one. */
export function groupsOf(node) {
  return (node["x-requires"] ?? []).map((rule) => rule.at_least_one ?? rule.exactly_one).filter(Boolean);
}

/** Return the errors of an API: code, name, meaning. */
export function codesOf(document) {
  const good = new Set((document["x-errors"].success ?? []).map(String));
  return Object.entries(document["x-errors"].codes).filter(([code]) => !good.has(code)).map(([code, said]) => ({ code, ...said }));
}

/** Return the media type of a body that is sent, preferring a form. */
export function bodyTypeOf(node) {
  return Object.keys(node.requestBody?.content ?? {}).at(-1) ?? "";
}

/** Say in a few words what a schema allows. */
export function limits(schema) {
  const said = [];
  if (schema.enum) said.push(schema.enum.join(" | "));
  if ("minimum" in schema || "maximum" in schema) said.push(`${schema.minimum ?? ""}…${schema.maximum ?? ""}`);
  if (schema.minLength > 1 || "maxLength" in schema) said.push(`${schema.minLength ?? 0}…${schema.maxLength ?? ""} chars`);
  if (schema.pattern) said.push(`/${schema.pattern}/`);
  if ("default" in schema) said.push(`= ${schema.default}`);
  return said.join("  ");
}

/** Return the type of a schema as people write it. */
export function typeOf(schema) {
  const type = [schema.type ?? (schema.properties ? "object" : "any")].flat().join(" | ");
  return schema.format ? `${type} (${schema.format})` : type;
}

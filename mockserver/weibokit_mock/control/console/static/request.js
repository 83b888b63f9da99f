// One request: from what somebody filled in to what is sent, and to the same for a shell.

import { sessionHeaders } from "./admin.js";

/**
 * Return a request.
 *
 * `fields` are the parameters with a value, as `{name, in, value}`; `in` is path, query, form, header, basic or body;
 * `bodyType` is the media type of the body.
 */
export function build(operation, fields, bodyType, prefer = "") {
  const of = (place) => fields.filter((field) => field.in === place);
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(valueOf(of("path"), name)));
  const query = new URLSearchParams(of("query").map((field) => [field.name, field.value])).toString();
  const headers = Object.fromEntries(of("header").map((field) => [field.name, field.value]));
  for (const field of of("basic")) headers.Authorization = `Basic ${base64(field.value)}`;
  if (prefer) headers.Prefer = prefer;
  if (of("body").length) headers["Content-Type"] = bodyType;
  return { method: operation.method, url: path + (query && `?${query}`), headers, form: of("form"), text: of("body")[0]?.value, bodyType };
}

/** Return the request as a command of a shell. */
export function asCurl(request, baseUrl) {
  const method = request.method === "GET" ? "" : ` -X ${request.method}`;
  const parts = [`curl${method} ${quoted(baseUrl + request.url)}`];
  for (const [name, value] of Object.entries(request.headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  const isMultipart = isInParts(request);
  for (const { name, value } of request.form) {
    const text = value instanceof File ? `${name}=@${value.name}` : `${name}=${value}`;
    parts.push(isMultipart ? `-F ${quoted(text)}` : `--data-urlencode ${quoted(text)}`);
  }
  if (request.text !== undefined) parts.push(`--data ${quoted(request.text)}`);
  return parts.join(" \\\n  ");
}

/** Send a request to the mock; return status, headers, body and how long it took, or what broke. */
export async function send(request) {
  const begun = performance.now();
  const response = await fetch(request.url, {
    method: request.method,
    headers: { ...request.headers, ...sessionHeaders() },
    body: bodyOf(request),
    credentials: "omit", // what the browser knows for /__admin is no credential of an API
    redirect: "manual",
    cache: "no-store",
  });
  const body = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
    isRedirect: response.type === "opaqueredirect",
    milliseconds: Math.round(performance.now() - begun),
  };
}

function bodyOf(request) {
  if (request.text !== undefined) return request.text;
  if (!request.form.length) return undefined;
  const body = isInParts(request) ? new FormData() : new URLSearchParams();
  for (const { name, value } of request.form) body.append(name, value);
  return body;
}

function isInParts(request) {
  return request.bodyType === "multipart/form-data" || request.form.some((field) => field.value instanceof File);
}

function valueOf(fields, name) {
  return fields.find((field) => field.name === name)?.value ?? "";
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

// node --test, while `weibokit-mock` runs; WEIBOKIT_MOCK is its address.
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { fans, ServiceError } from "./fans.mjs";

const MOCK = process.env.WEIBOKIT_MOCK ?? "http://127.0.0.1:8080";
const FANS = "justone.weibo.get_fans_v1";

let session;

async function ask(url, method = "GET", body = undefined) {
  const response = await fetch(url, { method, body: body && JSON.stringify(body) });
  assert.ok(response.ok, await response.clone().text());
  return response.json();
}

// Every test has a session of the mock, with an address of its own.
beforeEach(async () => {
  session = await ask(`${MOCK}/__admin/sessions`, "POST");
});

afterEach(() => ask(`${MOCK}/__admin/sessions/${session.id}`, "DELETE"));

const stub = (said) =>
  ask(`${session.base_url}/__admin/mappings`, "POST", {
    response: { transformers: ["weibokit"], transformerParameters: { operation: FANS, ...said } },
  });

const count = async () =>
  (await ask(`${session.base_url}/__admin/requests/count`, "POST", { urlPath: "/api/weibo/get-fans/v1" })).count;

const all = (options = {}) => Array.fromAsync(fans("7", { baseUrl: session.base_url, token: "any", pause: 1, ...options }));

test("all pages are read, until one is empty", async () => {
  const users = await all();
  assert.equal(new Set(users.map((user) => user.id)).size, 60);
  assert.equal(await count(), 4);
});

test("a failed collection is tried again", async () => {
  await stub({ sequence: [{ code: 301 }, { code: "COLLECT_FAILED" }, {}] });
  assert.equal((await all({ pages: 1 })).length, 20);
  assert.equal(await count(), 3);
});

test("so is none that costs money", async () => {
  await stub({ code: "INSUFFICIENT_BALANCE" });
  await assert.rejects(all(), (error) => error instanceof ServiceError && error.code === 601);
  assert.equal(await count(), 1);
});

test("no stub is needed for a token that is refused", async () => {
  await assert.rejects(all({ token: "mock-100" }), { code: 100 });
});

test("a broken connection is an error", async () => {
  await stub({ fault: "CONNECTION_RESET_BY_PEER" });
  await assert.rejects(all(), TypeError);
});

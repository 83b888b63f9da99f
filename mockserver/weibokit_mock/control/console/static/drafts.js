// Stubs to begin with: the one that somebody asked for elsewhere, and one for each thing that stubs can do.

let waiting = "";

/** Keep a stub for the editor, which is shown next. */
export function draft(stub) {
  waiting = JSON.stringify(stub, null, 2);
}

/** Return what waits for the editor, once. */
export function takeDraft() {
  const taken = waiting;
  waiting = "";
  return taken;
}

/** Return a stub with the provider's own response. */
export function providerStub(operation, outcome) {
  return { response: { transformers: ["weibokit"], transformerParameters: { operation, ...outcome } } };
}

/** Return a stub that is for requests like one of the journal. */
export function stubLike(event) {
  const { method, url } = event.request;
  const operation = event.subEvents.find((each) => each.data.operation)?.data.operation;
  if (operation) return providerStub(operation, { empty: true });
  return { request: { method, urlPath: url.split("?")[0] }, response: { status: 200, jsonBody: {} } };
}

/** What an editor offers, by the label of each. */
export const TEMPLATES = {
  template_plain: { request: { method: "GET", urlPath: "/api/weibo/get-followers/v1" }, response: { status: 503, jsonBody: { code: 301, message: "later" } } },
  template_code: providerStub("justone.weibo.get_followers_v1", { code: "RATE_LIMITED", times: 2 }),
  template_sequence: providerStub("justone.weibo.get_followers_v1", { sequence: [{ code: 301 }, { code: 301 }, {}] }),
  template_quota: providerStub("justone.*", { quota: { calls: 100, per: "day", code: 303 } }),
  template_empty: providerStub("weibo_v2.friendships.followers", { empty: true }),
  template_delay: providerStub("*", { delay: 2 }),
  template_fault: { request: { method: "ANY", urlPathPattern: "/2/.*" }, response: { fault: "CONNECTION_RESET_BY_PEER" } },
};

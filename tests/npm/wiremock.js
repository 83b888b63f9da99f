// Drives the mock with `wiremock-rest-client`; the address of the mock is the argument. Prints what it found, in JSON.
const { WireMockRestClient } = require("wiremock-rest-client");

async function main(base) {
  const mock = new WireMockRestClient(base, { logLevel: "silent" });
  const said = {};
  const ask = async (path) => {
    const response = await fetch(base + path);
    return [response.status, await response.text()];
  };
  const stub = (state, next, body) => ({
    request: { method: "GET", urlPath: "/step", queryParameters: { a: { equalTo: "1" } } },
    response: { status: 200, body },
    scenarioName: "s",
    requiredScenarioState: state,
    newScenarioState: next,
  });
  const first = await mock.mappings.createMapping(stub("Started", "2", "first"));
  await mock.mappings.createMapping(stub("2", "2", "second"));
  said.steps = [await ask("/step?a=1"), await ask("/step?a=1")];
  await mock.scenarios.resetAllScenarios();
  said.again = await ask("/step?a=1");
  said.state = (await mock.scenarios.getAllScenarios()).scenarios[0].state;
  said.count = (await mock.requests.getCount({ method: "GET", urlPath: "/step" })).count;
  said.found = (await mock.mappings.getMapping(first.id)).response.body;
  await mock.mappings.createMapping({
    response: { transformers: ["weibokit"], transformerParameters: { operation: "justone.*", code: "RATE_LIMITED" } },
  });
  said.refused = await ask("/api/weibo/get-fans/v1?token=T&uid=1");
  await mock.mappings.createMapping({ request: { urlPath: "/broken" }, response: { fault: "CONNECTION_RESET_BY_PEER" } });
  said.broken = await ask("/broken").catch((error) => error.cause.code);
  await mock.global.updateGlobalSettings({ fixedDelay: 50 });
  const begun = performance.now();
  await ask("/api/weibo/get-followers/v1?token=T&uid=1");
  said.waited = performance.now() - begun >= 49;
  await mock.global.resetAll();
  said.left = [(await mock.mappings.getAllMappings()).meta.total, (await mock.requests.getAllRequests()).meta.total];
  console.log(JSON.stringify(said));
}

main(process.argv[2]);

// The admin API of the mock, for the session that was chosen.

const PREFIX = "/__admin";
const LONGEST_WAIT = 10000;

/** The chosen session: `id` is empty for the one that is always there. */
export const session = { id: "", baseUrl: location.origin };

export function choose(id, baseUrl) {
  session.id = id;
  session.baseUrl = baseUrl || location.origin;
}

export function sessionHeaders() {
  return session.id ? { "X-Weibokit-Session": session.id } : {};
}

/** Ask the admin API, and return the JSON of its response; throw an Error that says what was wrong. */
export async function admin(method, path, value, headers = sessionHeaders()) {
  const body = value === undefined ? undefined : typeof value === "string" ? value : JSON.stringify(value);
  const response = await fetch(PREFIX + path, { method, body, headers: { ...headers, Accept: "application/json" } });
  const found = await response.json();
  if (!response.ok) throw new AdminError(response.status, problems(found));
  return found;
}

/** Ask the mock at its own address, whatever session was chosen: it alone knows of all sessions. */
export function adminOfAll(method, path, value) {
  return admin(method, path, value, {});
}

export class AdminError extends Error {
  constructor(status, text) {
    super(text);
    this.status = status;
  }
}

function problems(found) {
  if (!found.errors) return found.error;
  return found.errors.map((each) => [each.source?.pointer, each.detail].filter(Boolean).join(": ")).join("\n");
}

/** Hear of every event of the journal until `signal` ends it; `changed` is told whether there is a connection. */
export async function listen(hear, changed, signal) {
  for (let wait = 500; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      await readStream(hear, async () => {
        wait = 500;
        await changed(true);
      }, signal);
    } catch (error) {
      if (signal.aborted) return;
    }
    await changed(false);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function readStream(hear, opened, signal) {
  // Not an EventSource: it can't send the header that names a session.
  const response = await fetch(`${PREFIX}/requests/stream`, { headers: sessionHeaders(), signal });
  if (!response.ok) throw new Error(String(response.status));
  await opened();
  let text = "";
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (text + value).split("\n\n");
    text = events.pop();
    for (const event of events) {
      const data = event.split("\n").find((line) => line.startsWith("data: "));
      if (data) hear(JSON.parse(data.slice(6)));
    }
  }
}

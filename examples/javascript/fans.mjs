// Prints the fans of a Weibo account: node fans.mjs UID
// The token of Just One API is taken from JUSTONE_TOKEN. Every page costs money, so at most ten are asked for.

const COLLECT_FAILED = 301; // free of charge, and another attempt may succeed

export class ServiceError extends Error {
  constructor(code, message) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}

export async function* fans(uid, { baseUrl, token, attempts = 3, pages = 10, pause = 500 }) {
  for (let page = 1; page <= pages; page++) {
    const { users } = await get(`${baseUrl}/api/weibo/get-fans/v1?${new URLSearchParams({ token, uid, page })}`, {
      attempts,
      pause,
    });
    if (users.length === 0) return;
    yield* users;
  }
}

async function get(url, { attempts, pause }) {
  const response = await fetch(url);
  const { code, message, data } = await response.json();
  if (code === 0) return data;
  if (code !== COLLECT_FAILED || attempts === 1) throw new ServiceError(code, message);
  await new Promise((resolve) => setTimeout(resolve, pause));
  return get(url, { attempts: attempts - 1, pause });
}

if (import.meta.filename === process.argv[1]) {
  const baseUrl = process.env.JUSTONE_BASE_URL ?? "https://api.justoneapi.com";
  for await (const user of fans(process.argv[2], { baseUrl, token: process.env.JUSTONE_TOKEN })) {
    console.log(`${user.id}\t${user.screen_name}`);
  }
}

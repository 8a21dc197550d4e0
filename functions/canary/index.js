// A canary of CloudWatch Synthetics (MON-10): one GET of one health endpoint, held to its status, its time and its body.
"use strict";

// Of the Synthetics runtime; asked for when called, so that tests can bring their own.
const runtime = "@aws/synthetics-puppeteer";

// A health endpoint answers in a few hundred bytes; whatever is longer is something else.
const longestBody = 64 * 1024;

/** What the canary is told by its environment variables. */
function readSettings({ TARGET_URL, EXPECTED_STATUS, MAX_MILLISECONDS, EXPECTED_JSON }) {
  const url = new URL(TARGET_URL ?? "");
  if (url.protocol !== "https:") {
    throw new Error(`TARGET_URL is ${TARGET_URL}; expected an https address`);
  }

  const status = Number(EXPECTED_STATUS ?? 200);
  const milliseconds = Number(MAX_MILLISECONDS);
  if (!Number.isInteger(status) || !(milliseconds > 0)) {
    throw new Error(`EXPECTED_STATUS is ${EXPECTED_STATUS} and MAX_MILLISECONDS is ${MAX_MILLISECONDS}; expected two numbers`);
  }

  return { url, status, milliseconds, members: Object.entries(JSON.parse(EXPECTED_JSON || "{}")) };
}

/** What is wrong with an answer, a sentence each; nothing when all is well. */
function faultsOf({ status, milliseconds, body }, expected) {
  const faults = [];
  if (status !== expected.status) {
    faults.push(`status is ${status}; expected ${expected.status}`);
  }

  if (milliseconds > expected.milliseconds) {
    faults.push(`it took ${milliseconds} ms; expected at most ${expected.milliseconds} ms`);
  }

  const parsed = parse(body);
  if (!parsed) {
    faults.push("the body is no JSON object");
    return faults;
  }

  for (const [name, value] of expected.members) {
    if (parsed[name] !== value) {
      faults.push(`${name} is ${JSON.stringify(parsed[name])}; expected ${JSON.stringify(value)}`);
    }
  }

  return faults;
}

function parse(body) {
  try {
    const value = JSON.parse(body);
    return value !== null && typeof value === "object" && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function read(response) {
  let body = "";
  for await (const part of response) {
    body += part;
    if (body.length > longestBody) {
      throw new Error(`the body is longer than ${longestBody} characters`);
    }
  }

  return body;
}

async function handler() {
  const expected = readSettings(process.env);
  const { hostname, port, pathname, search } = expected.url;
  const request = {
    hostname,
    port: port || 443,
    protocol: "https:",
    method: "GET",
    path: `${pathname}${search}`,
    headers: { accept: "application/json", "cache-control": "no-store" },
  };
  const started = Date.now();

  // The path names the step, and with it its metrics. Nothing of request and response is kept: reports lie in a bucket for long.
  await require(runtime).executeHttpStep(`GET ${pathname}`, request, async (response) => {
    const body = await read(response);
    const faults = faultsOf({ status: response.statusCode, milliseconds: Date.now() - started, body }, expected);
    if (faults.length > 0) {
      throw new Error(`${expected.url.href}: ${faults.join("; ")}`);
    }
  });
}

module.exports = { faultsOf, handler, readSettings };

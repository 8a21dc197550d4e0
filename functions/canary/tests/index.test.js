"use strict";

const assert = require("node:assert/strict");
const Module = require("node:module");
const { Readable } = require("node:stream");
const { beforeEach, test } = require("node:test");

const { faultsOf, handler, readSettings } = require("../index.js");

const steps = [];
let respond;

// The runtime's module, as far as the canary uses it: the step waits for its callback and fails with it.
const load = Module._load;
Module._load = (name, ...rest) =>
  name === "@aws/synthetics-puppeteer"
    ? {
        executeHttpStep: async (step, request, check) => {
          steps.push({ step, request });
          await check(respond());
        },
      }
    : load(name, ...rest);

const response = (statusCode, body) => Object.assign(Readable.from(typeof body === "string" ? [body] : body), { statusCode });

beforeEach(() => {
  steps.length = 0;
  Object.assign(process.env, { TARGET_URL: "https://shop.example/live?deep=1", MAX_MILLISECONDS: "5000", EXPECTED_JSON: '{"status":"ok"}' });
  delete process.env.EXPECTED_STATUS;
});

test("an answer as expected passes", async () => {
  respond = () => response(200, ['{"status":', '"ok"}']);

  await handler();

  assert.equal(steps.length, 1);
  assert.equal(steps[0].step, "GET /live");
  const { hostname, port, method, protocol, path } = steps[0].request;
  assert.deepEqual({ hostname, port, method, protocol, path }, { hostname: "shop.example", port: 443, method: "GET", protocol: "https:", path: "/live?deep=1" });
});

for (const [statusCode, body, message] of [
  [503, '{"status":"ok"}', /https:\/\/shop\.example\/live\?deep=1: status is 503; expected 200/],
  [200, '{"status":"down"}', /status is "down"; expected "ok"/],
  [200, "{}", /status is undefined; expected "ok"/],
  [200, "<html>", /the body is no JSON object/],
  [200, "[]", /the body is no JSON object/],
  [200, "null", /the body is no JSON object/],
  [200, "x".repeat(70_000), /the body is longer than 65536 characters/],
]) {
  test(`an answer of ${statusCode} with ${body.slice(0, 20)} fails`, async () => {
    respond = () => response(statusCode, body);

    await assert.rejects(handler(), message);
  });
}

test("an answer that takes too long fails", () => {
  const expected = { status: 200, milliseconds: 100, members: [] };

  assert.deepEqual(faultsOf({ status: 200, milliseconds: 101, body: "{}" }, expected), ["it took 101 ms; expected at most 100 ms"]);
  assert.deepEqual(faultsOf({ status: 200, milliseconds: 100, body: "{}" }, expected), []);
});

test("without expected members any JSON object will do", async () => {
  process.env.EXPECTED_JSON = "";
  respond = () => response(200, "{}");

  await handler();
});

test("another status may be the expected one", async () => {
  process.env.EXPECTED_STATUS = "404";
  respond = () => response(404, '{"status":"ok"}');

  await handler();
});

for (const [change, message] of [
  [{ TARGET_URL: undefined }, /Invalid URL/],
  [{ TARGET_URL: "http://shop.example/live" }, /expected an https address/],
  [{ MAX_MILLISECONDS: undefined }, /expected two numbers/],
  [{ MAX_MILLISECONDS: "0" }, /expected two numbers/],
  [{ EXPECTED_STATUS: "fine" }, /expected two numbers/],
  [{ EXPECTED_JSON: "{" }, /JSON/],
]) {
  test(`settings with ${JSON.stringify(change)} are refused`, () => {
    assert.throws(() => readSettings({ TARGET_URL: "https://shop.example/live", MAX_MILLISECONDS: "5000", ...change }), message);
  });
}

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";

import { connect } from "../connect.mjs";

const asksForTls = 80877103;

test("the bundled client speaks PostgreSQL and sends no password before the connection is encrypted", async () => {
  const received = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.on("data", (bytes) => {
      received.push(bytes);
      socket.end("N");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  await assert.rejects(connect({ host: "127.0.0.1", port: server.address().port, database: "app", user: "master", password: "hidden" }), /SSL/);

  server.close();
  assert.equal(received.length, 1);
  assert.equal(received[0].readInt32BE(4), asksForTls);
});

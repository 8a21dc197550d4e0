'use strict';

const assert = require('node:assert/strict');
const { test } = require('node:test');

const { action, arrive, carry, count, decide, draw, refusal, stays } = require('../processor.cjs');

const HOSTS = ['perf.example.com'];
const vars = (changes) => ({ target: 'http://127.0.0.1:8080', hosts: HOSTS, visitSeconds: 60, apiRequests: 2, webRequests: 1, bookingShare: 0.5, ...changes });

test('a host of the policy may be tested, over TLS alone', () => {
  assert.equal(refusal('https://perf.example.com', HOSTS), null);
  assert.match(refusal('http://perf.example.com', HOSTS), /is not to be tested/);
});

test('the own machine may be tested', () => {
  for (const target of ['http://localhost:3000', 'http://127.0.0.1', 'http://[::1]:80']) {
    assert.equal(refusal(target, []), null);
  }
});

test('every other host is refused, however it is written', () => {
  const targets = [
    'https://app.example.com', 'https://perf.example.com.evil.example', 'https://perf.example.com@evil.example', 'https://evil.example/perf.example.com',
    'https://localhost.evil.example', '//perf.example.com', '', undefined,
  ];
  for (const target of targets) {
    assert.notEqual(refusal(target, HOSTS), null, target);
  }
});

test('a refused user sends nothing: the visit ends with an error before its first request', () => {
  let error;
  arrive({ vars: vars({ target: 'https://app.example.com' }) }, null, (found) => (error = found));

  assert.match(error.message, /demand\.loadTests\.hosts/);
});

test('a user stays for one visit', () => {
  const context = { vars: vars() };
  arrive(context, null, assert.ifError);
  let stayed;
  stays(context, (result) => (stayed = result));
  assert.equal(stayed, true);

  context.vars.leavesAt = Date.now() - 1;
  stays(context, (result) => (stayed = result));
  assert.equal(stayed, false);
});

test('a count that is no whole number is one on average', () => {
  assert.equal(draw(2, () => 0.99), 2);
  assert.equal(draw(0.25, () => 0.2), 1);
  assert.equal(draw(0.25, () => 0.3), 0);
});

test('bookings are among the calls, not beside them', () => {
  const random = [0.9, 0.1, 0.9, 0.9][Symbol.iterator]();
  const { pages, calls, bookings } = action(vars(), () => random.next().value);

  assert.deepEqual([pages.length, calls.length, bookings.length], [1, 1, 1]);
});

test('an action is decided anew and leaves the figures as they are', () => {
  const context = { vars: vars({ bookingShare: 1 }) };
  decide(context, null, assert.ifError);
  decide(context, null, assert.ifError);

  assert.deepEqual([context.vars.bookings.length, context.vars.bookingShare, context.vars.apiRequests], [2, 1, 2]);
});

test('every request shows a token, and a booking says that it is none', () => {
  const [read, book] = [{ method: 'GET', headers: { accept: '*/*' } }, { method: 'POST' }];
  carry(read, {}, null, assert.ifError);
  carry(book, {}, null, assert.ifError);

  assert.match(read.headers.authorization, /^Bearer ./);
  assert.deepEqual([read.headers.accept, read.json, book.json], ['*/*', undefined, { loadTest: true }]);
});

test('answers are counted unless they are failures', () => {
  const counted = [];
  const events = { emit: (...event) => counted.push(event) };
  for (const statusCode of [200, 302, 404, 429, 500]) {
    count({}, { statusCode }, {}, events, assert.ifError);
  }

  assert.deepEqual(counted, [['counter', 'barberpro.answered', 1], ['counter', 'barberpro.answered', 1]]);
});

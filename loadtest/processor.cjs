// What a user of a load test does. It knows no figure: each comes from the script's variables, which `barberpro loadtest` writes from the policy.
'use strict';

const isOwnMachine = (host) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** Refuses every host but those of the policy and the own machine; a mistyped --target must not become an attack. */
function refusal(target, hosts) {
  let url;
  try {
    url = new URL(target);
  } catch {
    return `the target is '${target}'; expected an address such as https://${hosts[0] ?? 'localhost'}`;
  }

  if (isOwnMachine(url.hostname)) {
    return null;
  }

  return hosts.includes(url.hostname) && url.protocol === 'https:'
    ? null
    : `${url.protocol}//${url.hostname} is not to be tested; expected one of https://${hosts.join(', https://')} (demand.loadTests.hosts)`;
}

/** A whole number that is `mean` on average. */
function draw(mean, random) {
  const least = Math.floor(mean);
  return least + (random() < mean - least ? 1 : 0);
}

const times = (count) => Array.from({ length: count }, (_, index) => index);

/** The requests of one action: pages, and calls of which some ask for a booking. */
function action(vars, random) {
  const calls = draw(vars.apiRequests, random);
  const bookings = times(calls).filter(() => random() < vars.bookingShare).length;
  return { pages: times(draw(vars.webRequests, random)), calls: times(calls - bookings), bookings: times(bookings) };
}

function arrive(context, events, done) {
  const { target, hosts, visitSeconds } = context.vars;
  const refused = refusal(target, hosts);
  if (refused) {
    done(new Error(refused));
    return;
  }

  context.vars.leavesAt = Date.now() + visitSeconds * 1000;
  done();
}

function decide(context, events, done) {
  Object.assign(context.vars, action(context.vars, Math.random));
  done();
}

function stays(context, done) {
  done(Date.now() < context.vars.leavesAt);
}

/** The edge keeps answers for strangers; whoever shows a token is answered by the origin, which is what is measured. */
function carry(request, context, events, done) {
  request.headers = { ...request.headers, authorization: `Bearer ${process.env.LOADTEST_TOKEN ?? 'load-test'}` };
  if (request.method === 'POST') {
    request.json = { loadTest: true };
  }

  done();
}

function count(request, response, context, events, done) {
  if (response.statusCode < 400) {
    events.emit('counter', 'barberpro.answered', 1);
  }

  done();
}

module.exports = { arrive, decide, stays, carry, count, refusal, draw, action };

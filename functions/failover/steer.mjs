// Waits until the edge finds the standby's pool healthy, then changes the load balancer's weights. Before that nobody would be served there, and after
// a change without health everybody would be sent to the fallback pool: the one that is lost.

const pause = 5_000;
const patience = 24;

export async function steer(_event, settings, cloud) {
  const token = await cloud.secret(settings.tokenSecret);
  if (!token) {
    throw new Error(`the secret ${settings.tokenSecret} is empty; expected an API token that may edit load balancers`);
  }

  const pool = `${settings.api}/accounts/${settings.account}/load_balancers/pools/${settings.pool}`;
  for (let tries = 1; !(await call("GET", pool, token, undefined, cloud)).healthy; tries++) {
    if (tries === patience) {
      throw new Error(`the pool ${settings.pool} is not healthy after ${(patience * pause) / 1000} s; see /api/v1/health of the standby`);
    }

    await cloud.wait(pause);
  }

  await call("PATCH", `${settings.api}/zones/${settings.zone}/load_balancers/${settings.loadBalancer}`, token, settings.change, cloud);
  cloud.log({ message: "traffic is sent to the standby", loadBalancer: settings.loadBalancer, pool: settings.pool });
  return { steered: true };
}

async function call(method, address, token, body, cloud) {
  const answer = await cloud.fetch(address, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok || content.success !== true) {
    // Cloudflare's messages say what is wrong; the request, which holds the token, is not repeated.
    const reasons = (content.errors ?? []).map((error) => error.message).join("; ");
    throw new Error(`${method} ${new URL(address).pathname} answered ${answer.status}${reasons && `: ${reasons}`}`);
  }

  return content.result;
}

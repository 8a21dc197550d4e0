// Opens one connection to PostgreSQL, asks it something, and closes it.
import Client from "./vendor/pg.cjs";

// A database that answers at all answers much faster; the caller asks again anyway.
const patience = 5_000;

/** Resolves when the server accepts the user. The server has to prove itself: Lambda's certificates of AWS come by NODE_EXTRA_CA_CERTS. */
export async function connect({ host, port, database, user, password }) {
  const client = new Client({
    host,
    port,
    database,
    user,
    password,
    ssl: { rejectUnauthorized: true },
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  });

  // A connection that dies between two steps would end the whole run as an unhandled event.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT 1");
  } finally {
    await client.end().catch(() => {});
  }
}

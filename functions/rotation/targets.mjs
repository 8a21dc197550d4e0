// Whose password a secret holds; the secret itself says so, in the fields that AWS uses for it, too.
import { cacheUser } from "./cache-user.mjs";
import { database } from "./database.mjs";

/** What is changed for a secret's value: the user `userId` of a Redis cache, or the master user of the database `dbInstanceIdentifier`. */
export function targetOf({ engine, dbInstanceIdentifier, userId }, patience, { cache, rds }) {
  if (engine === "redis" && userId) {
    return cacheUser(userId, patience, cache);
  }

  if (engine === "postgres" && dbInstanceIdentifier) {
    return database(dbInstanceIdentifier, patience, rds);
  }

  throw new Error(`the secret's engine is ${engine}; expected postgres with dbInstanceIdentifier, or redis with userId`);
}

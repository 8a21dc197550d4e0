// The master user of an RDS instance. Its read replicas follow by replication.

/** @param rds `describe`, `modify` (RDS) and `connect` (PostgreSQL). */
export function database(DBInstanceIdentifier, patience, rds) {
  async function look() {
    const { DBInstances } = await rds.describe({ DBInstanceIdentifier });
    const found = DBInstances?.[0];
    if (!found) {
      throw new Error(`there is no database ${DBInstanceIdentifier}`);
    }

    return found;
  }

  /** Nothing when the instance accepts the password; else why not. */
  async function refuses(found, user, password) {
    if (!found.Endpoint) {
      return `${DBInstanceIdentifier} has no endpoint yet`;
    }

    try {
      await rds.connect({ host: found.Endpoint.Address, port: found.Endpoint.Port, database: found.DBName || "postgres", user, password });
      return undefined;
    } catch (error) {
      return `${error.code ?? error.name}: ${error.message}`;
    }
  }

  const busy = (found) => (found.DBInstanceStatus === "available" ? undefined : `${DBInstanceIdentifier} is ${found.DBInstanceStatus}`);

  return {
    async set({ username, pendingPassword }) {
      const found = await look();
      if (found.MasterUsername !== username) {
        throw new Error(`the secret is of user ${username}, and the master user of ${DBInstanceIdentifier} is ${found.MasterUsername}`);
      }

      // A call again after it was set: the instance has it already, or has it noted.
      if (found.PendingModifiedValues?.MasterUserPassword || !(await refuses(found, username, pendingPassword))) {
        return;
      }

      await patience.until(`${DBInstanceIdentifier} can be changed`, async () => busy(await look()));
      await rds.modify({ DBInstanceIdentifier, MasterUserPassword: pendingPassword, ApplyImmediately: true });
    },

    async test({ username, pendingPassword }) {
      await patience.until(`${DBInstanceIdentifier} accepts the new password`, async () => {
        const found = await look();
        return (
          busy(found) ??
          (found.PendingModifiedValues?.MasterUserPassword ? "the change is not applied yet" : undefined) ??
          (await refuses(found, username, pendingPassword))
        );
      });
    },
  };
}

// A user of ElastiCache. It may have two passwords, so clients with the old one keep working until they read the new one; the next rotation drops it.

/** @param cache `describe` and `modify` of ElastiCache users. */
export function cacheUser(UserId, patience, cache) {
  async function look() {
    const { Users } = await cache.describe({ UserId });
    const found = Users?.[0];
    if (!found) {
      throw new Error(`there is no cache user ${UserId}`);
    }

    return found;
  }

  const busy = (found) => (found.Status === "active" ? undefined : `${UserId} is ${found.Status}`);

  return {
    async set({ username, currentPassword, pendingPassword }) {
      const found = await look();
      if (found.UserName !== username) {
        throw new Error(`the secret is of user ${username}, and ${UserId} is the user ${found.UserName}`);
      }

      await patience.until(`${UserId} can be changed`, async () => busy(await look()));
      await cache.modify({ UserId, AuthenticationMode: { Type: "password", Passwords: [currentPassword, pendingPassword] } });
    },

    async test() {
      await patience.until(`${UserId} has the new password`, async () => {
        const found = await look();
        return busy(found) ?? (found.Authentication?.PasswordCount === 2 ? undefined : `${UserId} has ${found.Authentication?.PasswordCount ?? 0} passwords`);
      });
    },
  };
}

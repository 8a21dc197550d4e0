// Whether a restored database is what was backed up; apart from everything that asks or answers.

// States in which an instance answers queries. A restored one is often backed up or tuned at once.
const serving = [
  "available",
  "backing-up",
  "configuring-enhanced-monitoring",
  "configuring-iam-database-auth",
  "configuring-log-exports",
  "modifying",
  "storage-initialization",
  "storage-optimization",
];

/** What is wrong with it, a sentence each; nothing when all is well. */
export function faultsOf(found, expected) {
  if (!found) {
    return ["the restored database does not exist"];
  }

  return [
    found.Engine === expected.engine ? "" : `engine is ${found.Engine}; expected ${expected.engine}`,
    found.DBInstanceClass === expected.instanceClass ? "" : `class is ${found.DBInstanceClass}; expected ${expected.instanceClass}`,
    // Storage grows by itself and never shrinks.
    found.AllocatedStorage >= expected.storage ? "" : `storage is ${found.AllocatedStorage} GiB; expected at least ${expected.storage} GiB`,
    found.StorageEncrypted === true ? "" : "storage is not encrypted",
    serving.includes(found.DBInstanceStatus) ? "" : `status is ${found.DBInstanceStatus}; expected one that answers queries`,
  ].filter(Boolean);
}

// What the function is told by its environment variables: what a restored database has to be.

export function readSettings({ ENGINE, INSTANCE_CLASS, STORAGE_GIB }) {
  const storage = Number(STORAGE_GIB);
  const problems = [
    ENGINE ? "" : "ENGINE is missing",
    INSTANCE_CLASS ? "" : "INSTANCE_CLASS is missing",
    Number.isInteger(storage) && storage > 0 ? "" : `STORAGE_GIB is ${STORAGE_GIB || "missing"}; expected a whole number above zero`,
  ].filter(Boolean);
  if (problems.length > 0) {
    throw new Error(problems.join("; "));
  }

  return { engine: ENGINE, instanceClass: INSTANCE_CLASS, storage };
}

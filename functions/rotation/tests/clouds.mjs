// Stand-ins for the cloud, for the tests of this folder.
import { Patience } from "../patience.mjs";
import { Redaction } from "../redaction.mjs";

/** A clock that passes only by waiting. */
export function clock() {
  let time = 0;
  return {
    now: () => time,
    pause: async (milliseconds) => void (time += milliseconds),
  };
}

export const patient = (minutes = 15) => new Patience(minutes * 60_000, clock());

/** A secret with its versions and stages. */
export class FakeSecret {
  rotation = true;
  writes = [];
  versions = new Map([
    ["v1", { stages: ["AWSCURRENT"], value: { username: "master", password: "old-password", engine: "postgres" } }],
    ["v2", { stages: ["AWSPENDING"], value: undefined }],
  ]);
  next = "new-password";

  describe = async () => ({
    RotationEnabled: this.rotation,
    VersionIdsToStages: Object.fromEntries([...this.versions].map(([id, { stages }]) => [id, stages])),
  });

  get = async ({ VersionId, VersionStage }) => {
    const found = [...this.versions].find(([id, { stages }]) => (VersionId ? id === VersionId : true) && stages.includes(VersionStage));
    if (!found?.[1].value) {
      throw Object.assign(new Error("no such version"), { name: "ResourceNotFoundException" });
    }

    return { SecretString: JSON.stringify(found[1].value) };
  };

  put = async ({ ClientRequestToken, SecretString, VersionStages }) => {
    this.writes.push("put");
    this.versions.set(ClientRequestToken, { stages: VersionStages, value: JSON.parse(SecretString) });
  };

  randomPassword = async (input) => ((this.asked = input), { RandomPassword: this.next });

  moveStage = async ({ VersionStage, MoveToVersionId, RemoveFromVersionId }) => {
    this.writes.push(`move ${VersionStage} from ${RemoveFromVersionId} to ${MoveToVersionId}`);
    this.versions.get(RemoveFromVersionId).stages = ["AWSPREVIOUS"];
    this.versions.get(MoveToVersionId).stages = [VersionStage];
  };
}

/** A target that notes what it is asked. */
export class FakeTarget {
  calls = [];
  set = async (change) => void this.calls.push(["set", change]);
  test = async (change) => void this.calls.push(["test", change]);
}

export function bench() {
  const logged = [];
  const target = new FakeTarget();
  return { secrets: new FakeSecret(), target, targetOf: () => target, redaction: new Redaction(), log: (line) => logged.push(line), logged };
}

export const call = (Step, ClientRequestToken = "v2") => ({ SecretId: "arn:secret", ClientRequestToken, Step });

// Entry: `node src/main.js [package ...]` rewrites the bindings of all packages, or of those named (aws, cloudflare, random).
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { Package } from "./package.js";

const generator = dirname(dirname(fileURLToPath(import.meta.url)));
const sdks = dirname(generator);
// The contract number is there to be hashed by sdks/pack; the code does not depend on it.
const { coreContract: _, ...bindings } = parse(readFileSync(join(sdks, "bindings.yml"), "utf8"));
const wanted = process.argv.slice(2);

for (const [id, settings] of Object.entries(bindings)) {
  if (wanted.length === 0 || wanted.includes(id)) {
    const files = new Package(id, settings, join(generator, "node_modules", settings.package)).files();
    write(join(sdks, settings.namespace), files);
  }
}

/** Replaces the generated files of a folder, also those that are no longer generated. */
function write(folder, files) {
  mkdirSync(folder, { recursive: true });
  readdirSync(folder).filter(file => file.endsWith(".g.cs")).forEach(file => rmSync(join(folder, file)));
  files.forEach((content, file) => writeFileSync(join(folder, file), content));
}

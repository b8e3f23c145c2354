// Writes the service worker of this build: its own code, preceded by the list of files that it keeps.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const dist = resolve(here, "../dist");
const worker = readFileSync(join(here, "worker.js"), "utf8");
const names = readdirSync(dist, { recursive: true })
  .map(name => String(name).replaceAll("\\", "/"))
  .filter(name => statSync(join(dist, name)).isFile() && name !== "robots.txt")
  .sort();

const hash = createHash("sha256").update(worker);
for (const name of names) hash.update(`\0${name}\0`).update(readFileSync(join(dist, name)));

const kept = {
  version: hash.digest("hex").slice(0, 16),
  files: names.map(name => (name === "index.html" ? "/" : `/${name}`)),
};
writeFileSync(join(dist, "sw.js"), `self.hearth = ${JSON.stringify(kept)};\n${worker}`);

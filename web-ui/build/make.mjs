// Builds the client if anything that goes into it has changed since the last time, and does nothing otherwise.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const contract = resolve(here, "../api/src/main/resources/openapi.yaml");
const inputs = [
  "package.json",
  "package-lock.json",
  ".npmrc",
  "biome.json",
  "tsconfig.json",
  "vite.config.ts",
];
const folders = ["build", "public", "src", "test"];
const generated = "src/contract/generated.d.ts";

const filesIn = folder =>
  readdirSync(join(here, folder), { recursive: true })
    .map(name => join(folder, name))
    .filter(name => name !== generated && statSync(join(here, name)).isFile());

const digest = files => {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(resolve(here, file)));
  return hash.digest("hex");
};

const unchanged = (stamp, now) => existsSync(stamp) && readFileSync(stamp, "utf8") === now;

const run = (...words) => {
  const { status, error } = spawnSync("npm", words, {
    cwd: here,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) process.stderr.write(`npm did not start: ${error.message}\n`);
  if (status !== 0) process.exit(status ?? 1);
};

const installed = digest(["package.json", "package-lock.json", ".npmrc"]);
const installedStamp = join(here, "node_modules/.hearth-stamp");
const built = digest([...inputs, "index.html", ...folders.flatMap(filesIn).sort(), contract]);
const builtStamp = join(here, "dist/.hearth-stamp");

if (unchanged(builtStamp, built)) process.exit(0);
if (!unchanged(installedStamp, installed)) {
  run("ci", "--no-audit", "--no-fund", "--loglevel=error");
  writeFileSync(installedStamp, installed);
}
// Names carry digests, so what an earlier build left for the jar would only pile up.
for (const old of ["dist", "target/classes/hearth"])
  rmSync(join(here, old), { recursive: true, force: true });
run("run", "--silent", "build");
mkdirSync(join(here, "dist"), { recursive: true });
writeFileSync(builtStamp, built);

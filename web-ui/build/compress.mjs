// Packs what Vite built: .br and .gz beside every text file, and the promise that the first screen stays small.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const dist = resolve(dirname(fileURLToPath(import.meta.url)), "../dist");
const firstScreenBytes = 70 * 1024;
const text = /\.(html|js|css|svg|txt|webmanifest)$/;

const brotli = bytes =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const sizes = new Map();
for (const name of readdirSync(dist, { recursive: true })) {
  if (!text.test(name)) continue;
  const bytes = readFileSync(join(dist, name));
  const packed = brotli(bytes);
  sizes.set(`/${name}`, packed.length);
  writeFileSync(join(dist, `${name}.br`), packed);
  writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
}

// The first screen is the page, and every script and style that it names or that those import before they run.
const first = new Set(["/index.html"]);
const page = readFileSync(join(dist, "index.html"), "utf8");
for (const [, address] of page.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)) first.add(address);
for (const script of first) {
  if (!script.endsWith(".js")) continue;
  const source = readFileSync(join(dist, script), "utf8");
  for (const [, name] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
    first.add(`/assets/${name}`);
}

const total = [...first].reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0);
const said = `The first screen is ${(total / 1024).toFixed(1)} KB compressed, of ${firstScreenBytes / 1024} KB allowed.`;
if (total > firstScreenBytes) {
  process.stderr.write(`${said} Load what it does not need later (import()).\n`);
  process.exit(1);
}
process.stdout.write(`${said}\n`);

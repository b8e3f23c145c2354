// Vite asks for Node 20.19 or newer; said here in one sentence rather than by a stack trace later.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Hearth's client is built with Node 20.19 or newer; this is ${process.version}. Please update Node.\n`,
  );
  process.exit(1);
}

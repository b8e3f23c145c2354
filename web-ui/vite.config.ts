import { defineConfig } from "vitest/config";

/** The server that `./run` starts; the development server hands everything of the contract on to it. */
const server = "http://localhost:8080";

export default defineConfig({
  build: {
    target: "es2023",
    // Hearth's pages allow no inline script and no data: address, so nothing may be folded into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      "/api": { target: server, headers: { origin: server } },
      "/live": { target: server, ws: true, headers: { origin: server } },
    },
  },
  test: {
    environment: "happy-dom",
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    restoreMocks: true,
  },
});

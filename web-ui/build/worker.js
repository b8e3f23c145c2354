// The service worker: the page itself, help and the way out work without signal. It keeps the files of this build and nothing else;
// what the server says to a person never passes through it.
const { version, files } = self.hearth;
const shell = "/";
const patience = 4_000;

const keepFiles = async () => {
  const cache = await caches.open(version);
  await cache.addAll(files);
  await self.skipWaiting();
};

const dropOlder = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name !== version).map(name => caches.delete(name)));
  await self.clients.claim();
};

const late = () => new Promise(resolve => setTimeout(resolve, patience));

/** The newest page if the network has one in time, else the one that is kept. */
const page = async request => {
  const fetched = fetch(request);
  const kept = async () => (await caches.match(shell)) ?? fetched;
  try {
    return (await Promise.race([fetched, late()])) ?? (await kept());
  } catch {
    return kept();
  }
};

const file = async path => (await caches.match(path)) ?? fetch(path);

self.addEventListener("install", event => event.waitUntil(keepFiles()));
self.addEventListener("activate", event => event.waitUntil(dropOlder()));
self.addEventListener("fetch", event => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (pathname !== shell && files.includes(pathname)) event.respondWith(file(pathname));
  else if (mode === "navigate") event.respondWith(page(event.request));
});

// node page.mjs DIST CHROMEDRIVER CHROMIUM ROUNDS CONTENT …: the release build in Chromium, with each of
// the content files in turn, medians of so many fresh browsers. One line of numbers for each, in the
// order of FIGURES in page.rs.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const [dist, driver, browser, rounds, ...contents] = process.argv.slice(2);
// A phone's network on a bad day, as Lighthouse has it.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const KEYS = "measured networks ".repeat(3);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
};

// As hosts pack what they do not find packed.
const packed = new Map();
function pack(name, bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  if (!packed.has(name)) packed.set(name, brotliCompressSync(bytes, { params }));
  return packed.get(name);
}

function fileOf(name, content) {
  if (name === "content/about.md") return pack(name, content);
  try {
    return readFileSync(join(dist, `${name}.br`));
  } catch {
    return pack(name, readFileSync(join(dist, name)));
  }
}

// The build as docs/hosts has it sent, but for the content; `sent` counts what that costs the host.
function serve(content, sent) {
  packed.delete("content/about.md");
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    const name = path.endsWith("/") ? "index.html" : path.slice(1);
    sent.requests += 1;
    try {
      const file = fileOf(name, content);
      const etag = `"${createHash("sha256").update(file).digest("base64")}"`;
      const lasting = /-[0-9a-f]{8,16}(_bg)?\.(js|css|wasm|txt)$/.test(name);
      const headers = {
        "content-type": TYPES[extname(name)] ?? "application/octet-stream",
        "content-encoding": "br",
        "cache-control": lasting ? "public, max-age=31536000, immutable" : "no-cache",
        etag,
      };
      if (request.headers["if-none-match"] === etag) {
        sent.unchanged += 1;
        return response.writeHead(304, headers).end();
      }
      sent.bytes += file.length;
      response.writeHead(200, headers).end(file);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const chromedriver = spawn(driver, ["--port=0"], { stdio: ["ignore", "pipe", "ignore"] });
process.on("exit", () => chromedriver.kill());
const port = await new Promise((resolve, reject) => {
  let said = "";
  chromedriver.on("exit", () => reject(new Error("chromedriver has ended")));
  chromedriver.stdout.on("data", (data) => {
    said += data;
    const port = /started successfully on port (\d+)/.exec(said)?.[1];
    if (port) resolve(port);
  });
});

async function call(method, path, body) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function inFreshBrowser(work) {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--window-size=1280,900"];
  const alwaysMatch = { browserName: "chrome", "goog:chromeOptions": { binary: browser, args } };
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch } });
  const session = `/session/${sessionId}`;
  try {
    return await work({
      open: (url) => call("POST", `${session}/url`, { url }),
      early: (source) =>
        call("POST", `${session}/goog/cdp/execute`, { cmd: "Page.addScriptToEvaluateOnNewDocument", params: { source } }),
      chrome: (cmd, params = {}) => call("POST", `${session}/goog/cdp/execute`, { cmd, params }),
      run: (script, ...args) => call("POST", `${session}/execute/async`, { script, args }),
      patience: (script) => call("POST", `${session}/timeouts`, { script }),
    });
  } finally {
    await call("DELETE", session);
  }
}

// Runs in the page before anything else: when does the search box answer for all of the content? It is
// there before, but does nothing until the app runs, and at first for what was built.
const WATCH = `
  window.layoutShift = 0;
  window.memories = [];
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    const exported = Object.values((made.instance ?? made).exports);
    window.memories.push(...exported.filter((part) => part instanceof WebAssembly.Memory));
    return made;
  };
  new PerformanceObserver((list) => { window.largestPaint = list.getEntries().at(-1).startTime; })
    .observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    const found = document.querySelector("[role=status]")?.textContent.replace(/\\D/g, "");
    if (!window.searchable && document.documentElement.dataset.boot === "running" && Number(found) === window.PUBLICATIONS)
      window.searchable = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
`;

const LOADED = `
  const done = arguments[arguments.length - 1];
  const poll = () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    if (!paint || !window.searchable) return setTimeout(poll, 20);
    // Until the content as it is now has taken the place of what was built, and all is still.
    setTimeout(() => {
      const wasm = window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
      done({ paint: paint.startTime, largest: window.largestPaint, searchable: window.searchable, shift: window.layoutShift, wasm });
    }, 1500);
  };
  poll();
`;

const TYPED = `
  const [keys, done] = arguments;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
  }));
  (async () => {
    const times = [];
    for (const key of keys) {
      await painted();
      const box = document.querySelector("input[type=search]");
      const start = performance.now();
      set.call(box, box.value + key);
      box.dispatchEvent(new InputEvent("input", { bubbles: true, data: key, inputType: "insertText" }));
      await painted();
      times.push(performance.now() - start);
    }
    done(times);
  })();
`;

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, part) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))];
const median = (numbers) => quantile(numbers, 0.5);

for (const file of contents) {
  const content = readFileSync(file);
  const sent = { requests: 0, unchanged: 0, bytes: 0 };
  const server = await serve(content, sent);
  const url = `http://127.0.0.1:${server.address().port}/`;
  const publications = Number(/-(\d+)\.md$/.exec(file)[1]);
  const loads = [];
  const slow = [];
  const keys = [];
  for (let round = 0; round < Number(rounds); round++) {
    await inFreshBrowser(async (page) => {
      const visit = async () => {
        Object.assign(sent, { requests: 0, unchanged: 0, bytes: 0 });
        await page.open(url);
        return { ...(await page.run(LOADED)), ...sent };
      };
      await page.patience(300_000);
      await page.early(WATCH.replace("window.PUBLICATIONS", publications));
      const first = await visit();
      keys.push(...(await page.run(TYPED, KEYS)));
      await page.chrome("HeapProfiler.collectGarbage");
      await page.chrome("Performance.enable");
      const { metrics } = await page.chrome("Performance.getMetrics");
      const heap = metrics.find(({ name }) => name === "JSHeapUsedSize").value;
      const again = await visit();
      loads.push({
        ...first, heap, requestsAgain: again.requests, unchangedAgain: again.unchanged, bytesAgain: again.bytes,
      });
    });
    await inFreshBrowser(async (page) => {
      await page.patience(300_000);
      await page.early(WATCH.replace("window.PUBLICATIONS", publications));
      await page.chrome("Network.enable");
      await page.chrome("Network.emulateNetworkConditions", SLOW_4G);
      await page.open(url);
      slow.push(await page.run(LOADED));
    });
  }
  server.close();
  const of = (name, unit = 1, visits = loads) => Math.round(median(visits.map((visit) => visit[name])) / unit);
  const shift = Math.max(...loads.map((load) => load.shift));
  const time = (part) => quantile(keys, part).toFixed(1);
  console.log(
    Math.ceil(content.length / 1000), of("requests"), of("bytes", 1000), of("requestsAgain"), of("unchangedAgain"),
    of("bytesAgain", 1000), of("paint"), of("largest"), of("searchable"), shift.toFixed(3), of("paint", 1, slow),
    of("largest", 1, slow), of("searchable", 1, slow), time(0.5), time(0.95), of("heap", 1e6), of("wasm", 1e6),
  );
}
process.exit();

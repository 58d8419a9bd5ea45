// node page.mjs DIST CHROMEDRIVER CHROMIUM CONTENT …: the release build in Chromium, with each of the
// content files in turn. One line of numbers for each:
// requests, first paint, when the filter answers, layout shift, a key's time at p50 and p95.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const [dist, driver, browser, ...contents] = process.argv.slice(2);
const ROUNDS = 5;
const KEYS = "measured networks ".repeat(3);
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
};

// The build as a host would send it, but for the content.
function serve(content) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    const name = path.endsWith("/") ? "index.html" : path.slice(1);
    const type = TYPES[extname(name)] ?? "application/octet-stream";
    const send = (file, encoding) =>
      response.writeHead(200, { "content-type": type, ...(encoding && { "content-encoding": encoding }) }).end(file);
    if (name === "content/about.md") return send(content);
    try {
      send(readFileSync(join(dist, `${name}.br`)), "br");
    } catch {
      try {
        send(readFileSync(join(dist, name)));
      } catch {
        response.writeHead(404).end();
      }
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
      run: (script, ...args) => call("POST", `${session}/execute/async`, { script, args }),
      patience: (script) => call("POST", `${session}/timeouts`, { script }),
    });
  } finally {
    await call("DELETE", session);
  }
}

// Runs in the page before anything else: when does the search box answer? It is there before, but
// does nothing until the app runs.
const WATCH = `
  window.layoutShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver(() => {
    if (!window.searchable && document.querySelector("input[type=search]") && document.documentElement.dataset.boot === "running")
      window.searchable = performance.now();
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

const LOADED = `
  const done = arguments[arguments.length - 1];
  const poll = () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    if (!paint || !window.searchable) return setTimeout(poll, 20);
    const parts = performance.getEntriesByType("resource");
    done({ paint: paint.startTime, searchable: window.searchable, shift: window.layoutShift, requests: parts.length + 1 });
  };
  poll();
`;

const TYPED = `
  const [keys, done] = arguments;
  const box = document.querySelector("input[type=search]");
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
  const server = await serve(readFileSync(file));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const loads = [];
  const keys = [];
  for (let round = 0; round < ROUNDS; round++) {
    await inFreshBrowser(async (page) => {
      await page.patience(120_000);
      await page.early(WATCH);
      await page.open(url);
      loads.push(await page.run(LOADED));
      keys.push(...(await page.run(TYPED, KEYS)));
    });
  }
  server.close();
  const of = (name) => Math.round(median(loads.map((load) => load[name])));
  const shift = Math.max(...loads.map((load) => load.shift));
  const time = (part) => quantile(keys, part).toFixed(1);
  console.log(of("requests"), of("paint"), of("searchable"), shift.toFixed(3), time(0.5), time(0.95));
}
process.exit();

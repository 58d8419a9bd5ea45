// Starts the app, and says so when it cannot: the page's text stays readable whatever fails.
//
// The build names in the page what there is to load, as "ADDRESS INTEGRITY …":
//
//   <meta name="offprint-app">       the app's script; while developing, the bundler's own link
//   <link type="application/wasm">   the app's WebAssembly. By far the largest file, so that it is asked for before
//                                    the page's style is read, and the only one that is preloaded: each request
//                                    that precedes the first paint delays it
//   <meta name="offprint-style">     the style of what only the running app shows
//   <meta name="offprint-snapshot">  the snapshot of the content that was built with the page, which the app shows
//                                    without reading Markdown; in place of the integrity, that content's length
//   <meta name="offprint-reader">    the reader of Markdown, script and WebAssembly, for content edited since then
//   <meta name="offprint-words">     the sentences below in the page's language, as JSON
//
// <html data-boot> is "starting", then "running" or "failed". The app itself reports "running", by an event,
// once its first view is there; nothing else counts as success. When the page's text does not come it reports
// "failed", and may still run after another try.
(() => {
  "use strict";

  // Time limits and retries of everything that is loaded, the app's content included. They stand only here.
  const STALL_TIMEOUT = 10_000; // ms in which no byte of any file comes
  const RETRY_DELAYS = [400, 1200]; // ms before the second and the third try of a file
  const RETRIED_STATUSES = [408, 425, 429]; // of HTTP, beside 500 and above: the server may answer the next moment
  const RELOADED_CODES = ["missing-part-status", "altered-part"]; // failures that one reload of the page may mend
  const MAX_MEGABYTES = 16; // of one file; a list of ten thousand papers has a quarter of it
  const PREFETCH_BYTES = 100_000; // larger content waits until the list is there; most has a tenth of it
  const PAINT_TIMEOUT = 250; // ms; a tab that nobody looks at is not painted

  const CONTENT = "content/about.md";
  const FAILURE_ID = "offprint-boot-failure";
  const RELOADED_KEY = "offprint-reloaded";
  const page = document.documentElement;

  const meta = (name) => document.querySelector(`meta[name=offprint-${name}]`)?.content;

  function files(name) {
    const words = meta(name)?.split(" ") ?? [];
    const found = [];
    for (let i = 0; i < words.length; i += 2) found.push({ href: words[i], integrity: words[i + 1] });
    return found;
  }

  const MESSAGES = {
    "not-started": "The filters of this page could not be started.",
    "try-again": "Try again",
    "no-progress": "Loading it has made no progress for {0} seconds.",
    "missing-part": "A part of it is missing.",
    "missing-part-status": "A part of it is missing (the server answered {0}).",
    "altered-part": "A part of it is not as it was published.",
    "not-loaded": "A part of it could not be loaded.",
    "no-wasm": "This browser does not run WebAssembly.",
    ...JSON.parse(meta("words") ?? "{}"),
  };

  const message = (code, value) => (MESSAGES[code] ?? MESSAGES["not-loaded"]).replace("{0}", value);

  const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

  const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

  // Resolves when what has just been shown is painted.
  function painted() {
    const frame = new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return Promise.race([frame, sleep(PAINT_TIMEOUT)]);
  }

  // ---- Theme and style ----

  // The visitor's choice, as early as a script can know it; src/browser/theme.rs keeps it.
  try {
    const theme = localStorage.getItem("offprint-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Storage is blocked: nothing was chosen.
  }

  function addStylesheet(properties) {
    const link = create("link", { rel: "stylesheet", ...properties });
    document.head.append(link);
    return link;
  }

  const inlineStyle = document.querySelector("style[data-href]");
  const [appStyleFile] = files("style");
  let appStyle;
  let styled; // resolves when the app would look as it should, and when it will not: it works all the same
  if (inlineStyle && !inlineStyle.sheet) {
    // The host's own policy lets no style stand in the page; all of it also lies in a file.
    addStylesheet({ href: inlineStyle.dataset.href });
  } else if (appStyleFile) {
    // Until the app runs it counts for nothing, which spares the browser a frame.
    appStyle = addStylesheet({ ...appStyleFile, crossOrigin: "anonymous", media: "not all" });
    const settled = new Promise((done) => {
      appStyle.addEventListener("load", done);
      appStyle.addEventListener("error", done);
    });
    styled = Promise.race([settled, sleep(STALL_TIMEOUT)]);
  }

  // ---- Downloads ----

  // The code is a key of MESSAGES, or one of those that only the app words (src/load_error.rs). The value
  // fills the gap of the sentence.
  class LoadFailure extends Error {
    constructor(code, value) {
      super(code);
      this.code = code;
      this.value = value;
    }
  }

  let lastProgress;

  // A byte of any file shows that the line, however slow, is alive.
  async function stall() {
    lastProgress = performance.now();
    for (;;) {
      const left = lastProgress + STALL_TIMEOUT - performance.now();
      if (left <= 0) break;
      await sleep(left);
    }
    throw new LoadFailure("no-progress", STALL_TIMEOUT / 1000);
  }

  // What `load` returns. It fails when loading stalls, and the signal then tells `load` to give up.
  function unlessStalled(load) {
    const controller = new AbortController();
    const stalled = stall();
    stalled.catch(() => controller.abort());
    return Promise.race([load(controller.signal), stalled]);
  }

  // The bytes and the media type of a file.
  async function download(href, { cache = "default", ...options }) {
    for (let tries = 0; ; tries += 1) {
      try {
        return await downloadOnce(href, cache, options);
      } catch (failure) {
        // Whatever has failed may come from a cache that is old, or holds the half of a file.
        const isWorthRetrying = cache === "default" || isTransient(failure);
        if (!isWorthRetrying || tries === RETRY_DELAYS.length) throw failure;
        cache = "reload";
        await sleep(RETRY_DELAYS[tries]);
      }
    }
  }

  function isTransient({ code, value }) {
    if (code === "missing-part-status") return value >= 500 || RETRIED_STATUSES.includes(value);
    return ["offline", "unreachable", "cut-short"].includes(code);
  }

  async function downloadOnce(href, cache, { integrity, signal, onResponse }) {
    // Left to the browser, the check of the integrity would hide the progress until the whole file is there.
    // There is no other where the context is not secure.
    const checksHere = integrity && globalThis.crypto?.subtle;
    let response;
    try {
      response = await fetch(href, { cache, signal, integrity: checksHere ? "" : integrity });
    } catch {
      throw new LoadFailure(navigator.onLine ? "unreachable" : "offline");
    }
    if (!response.ok) throw new LoadFailure("missing-part-status", response.status);
    onResponse?.(response);
    const bytes = await readAll(response.body);
    if (checksHere && (await integrityOf(bytes)) !== integrity) throw new LoadFailure("altered-part");
    return { bytes, type: response.headers.get("content-type") };
  }

  async function readAll(body) {
    if (!body) return new Uint8Array();
    const reader = body.getReader();
    const chunks = [];
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new LoadFailure("cut-short");
      });
      if (done) break;
      lastProgress = performance.now();
      chunks.push(value);
      length += value.length;
      if (length > MAX_MEGABYTES * 2 ** 20) {
        reader.cancel();
        throw new LoadFailure("too-large", MAX_MEGABYTES);
      }
    }
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }

  async function integrityOf(bytes) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-384", bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  }

  // ---- Programs: a script and its WebAssembly ----

  // Runs the program once it and `ready` are there. Resolves to what its script exports.
  async function runProgram(script, wasm, { signal, ready }) {
    if (!script || !wasm) throw new LoadFailure("missing-part");
    const [bindings, module] = await Promise.all([importScript(script), compile(wasm, signal), ready]);
    try {
      // At once, not after whatever else the browser has to do.
      bindings.initSync({ module });
    } catch (error) {
      // Some browsers refuse that to a large module.
      if (!(error instanceof RangeError)) throw error;
      await bindings.default({ module_or_path: module });
    }
    return bindings;
  }

  // The browser checks the integrity of a script that is preloaded before it runs it.
  function importScript({ href, integrity }) {
    const link = create("link", { rel: "modulepreload", crossOrigin: "anonymous", integrity, href });
    document.head.append(link);
    return import(link.href);
  }

  async function compile({ href, integrity }, signal) {
    // While it comes, unless the server gives it another type.
    let streamed;
    const onResponse = (response) => {
      streamed = WebAssembly.compileStreaming?.(response.clone()).catch(() => undefined);
    };
    const { bytes } = await download(href, { integrity, signal, onResponse });
    return (await streamed) ?? WebAssembly.compile(bytes);
  }

  // ---- The app ----

  async function start() {
    page.dataset.boot = "starting";
    document.getElementById("offprint-unstarted")?.remove();
    addEventListener("offprint:running", running, { once: true });
    // The page's text is out of reach, as the app says itself; what is prerendered stays.
    addEventListener("offprint:failed", () => (page.dataset.boot = "failed"));
    if (typeof WebAssembly !== "object") throw new LoadFailure("no-wasm");
    const script = files("app")[0] ?? document.querySelector("link[rel=modulepreload]");
    const wasm = document.querySelector("link[type='application/wasm']");
    // Without the signal: the app still starts when a line that stalled comes back.
    await unlessStalled(() => runProgram(script, wasm, { ready: styled }));
    // From here on the app itself says what goes wrong.
  }

  function running() {
    page.dataset.boot = "running";
    if (appStyle) appStyle.media = "all";
    document.getElementById(FAILURE_ID)?.remove();
    painted().then(forgetReload);
  }

  function failed(error) {
    if (page.dataset.boot === "running") return;
    if (isOfTwoBuilds(error) && navigator.onLine && reloadOnce()) return;
    page.dataset.boot = "failed";
    const notice = create("div", { id: FAILURE_ID, className: "notice failed" });
    notice.setAttribute("role", "alert");
    const text = create("p");
    text.append(create("strong", { textContent: message("not-started") }), " ", message(error.code, error.value));
    const again = create("button", { type: "button", textContent: message("try-again") });
    again.addEventListener("click", () => location.reload());
    notice.append(text, again);
    document.body.prepend(notice);
  }

  // The page and its files may be of two builds, while a host is being updated or a cache is old. What the
  // browser says of a script or of WebAssembly has no code of ours; a crash of the app is no such thing.
  function isOfTwoBuilds(error) {
    if (error instanceof LoadFailure) return RELOADED_CODES.includes(error.code);
    return !(error instanceof WebAssembly.RuntimeError);
  }

  // Where nothing can be remembered it might never end, so there is none.
  function reloadOnce() {
    try {
      if (sessionStorage.getItem(RELOADED_KEY)) return false;
      sessionStorage.setItem(RELOADED_KEY, "1");
      if (sessionStorage.getItem(RELOADED_KEY) !== "1") return false;
    } catch {
      return false;
    }
    location.reload();
    return true;
  }

  function forgetReload() {
    try {
      sessionStorage.removeItem(RELOADED_KEY);
    } catch {
      // Storage is blocked: nothing was remembered.
    }
  }

  // ---- The content, its snapshot and its reader ----

  // The cache has to ask whether its copy is still right: an edit shows at the next load.
  const fetchContent = (href) => unlessStalled((signal) => download(href, { cache: "no-cache", signal }));

  const [snapshotHref, length] = meta("snapshot")?.split(" ") ?? [];
  const builtLength = Number(length);

  // A large one would make the snapshot late, which the filters wait for.
  let prefetched = builtLength > PREFETCH_BYTES ? undefined : fetchContent(CONTENT);
  // If it fails before the app asks for it, the app has another try.
  prefetched?.catch(() => (prefetched = undefined));

  // Undefined if there is none or it does not come.
  async function fetchSnapshot() {
    try {
      return (await unlessStalled((signal) => download(snapshotHref, { signal }))).bytes;
    } catch {
      return undefined;
    }
  }

  const snapshot = snapshotHref && fetchSnapshot();

  let readerTries = 0;

  async function loadReader() {
    await painted();
    const [script, wasm] = files("reader");
    // Browsers never ask again for a script that did not come, unless its address is another.
    if (script && readerTries) script.href += `?${readerTries}`;
    readerTries += 1;
    const bindings = await unlessStalled((signal) => runProgram(script, wasm, { signal }));
    return bindings.read;
  }

  let reader;

  function sharedReader() {
    reader ??= loadReader().catch((failure) => {
      reader = undefined;
      throw failure;
    });
    return reader;
  }

  // Content of another length is another content. Its reader does not wait until the app has compared them,
  // but it does wait until the app, which is what visitors wait for, is there.
  async function loadReaderEarly() {
    const isRunning = new Promise((done) => addEventListener("offprint:running", done, { once: true }));
    const [content] = await Promise.all([prefetched, isRunning]);
    if (content && snapshotHref && content.bytes.length !== builtLength) await sharedReader();
  }

  // ---- What the app calls (src/browser/boot.rs) ----

  globalThis.offprint = {
    // The bytes of the snapshot that was built with the page, or undefined.
    built: async () => snapshot,

    // The bytes and the media type of the content file.
    async content(href) {
      const early = href === CONTENT && prefetched;
      prefetched = undefined;
      if (early) return early;
      await painted();
      return fetchContent(href);
    },

    // The bytes of a snapshot of this content file, which the reader makes.
    read: async (file) => (await sharedReader())(file),
  };

  loadReaderEarly().catch(() => {}); // The app asks again, and says what is wrong.
  start().catch(failed);
})();

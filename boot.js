// Starts the app, and says so when it cannot: the page's text stays readable whatever fails.
//
// What to start is named in the page, each file with its integrity. Only the app's WebAssembly, by far
// the largest, is preloaded: each request that a browser makes before it paints delays the paint. All
// else that the app needs is asked for here, at once: its script (<meta name="offprint-app">; while
// developing, the bundler's own link), the edition of the content that was built with the page, which
// the app shows without reading Markdown, with the length of that content ("offprint-edition"), and
// the content as it is now, unless it is large. The reader of Markdown, a script and a WebAssembly
// ("offprint-reader"), is loaded only where the content has changed since. The style of what only the
// running app shows is another file ("offprint-style").
//
// The state stands in <html data-boot>: "starting", then "running" or "failed". The app itself
// reports "running", by an event, once its first view is there; nothing else counts as success.
// When its text does not come it reports "failed", and may still run after another try.
(() => {
  "use strict";

  const PATIENCE = 10_000; // ms without progress
  const LARGE = 100_000; // bytes of content; most pages have a tenth
  const RELOADED = "offprint-reloaded";
  const page = document.documentElement;
  const CONTENT = "content/about.md";
  const named = (name) => document.querySelector(`meta[name=offprint-${name}]`)?.content.split(" ");
  const linked = ({ href, integrity }) => [href, integrity];
  const app = named("app") ?? linked(document.querySelector("link[rel=modulepreload]"));
  const wasm = document.querySelector("link[type='application/wasm']");
  const [edition, builtLength] = named("edition") ?? [];

  // The visitor's choice, as early as a script can know it; src/browser/theme.rs keeps it.
  try {
    const theme = localStorage.getItem("offprint-theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch {
    // Storage is blocked: nothing was chosen.
  }

  const stylesheet = (href, more) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", ...more, href });
    document.head.append(link);
    return link;
  };

  // A host's own policy may let no style stand in the page; all of it also lies in a file.
  const style = document.querySelector("style[data-href]");
  const isBare = style && !style.sheet;
  if (isBare) stylesheet(style.dataset.href);

  // Resolves when the app can be shown as it should look, and when it will not: it works all the same.
  // Until the app is there its style counts for nothing, which spares the browser a frame.
  let dress;
  const dressed = new Promise((done) => {
    const [href, integrity] = named("style") ?? [];
    if (isBare || !href) return done();
    dress = stylesheet(href, { integrity, crossOrigin: "anonymous", media: "not all" });
    dress.addEventListener("load", done);
    dress.addEventListener("error", done);
    setTimeout(done, PATIENCE);
  });

  // In the page's language, if that is another ("offprint-words").
  const words = JSON.parse(document.querySelector("meta[name=offprint-words]")?.content ?? "{}");
  const said = (sentence) => words[sentence] ?? sentence;

  class Fault extends Error {
    constructor(sentence, value) {
      super(said(sentence).replace("{0}", value));
    }
  }

  let timer;
  const progress = () => {
    clearTimeout(timer);
    timer = setTimeout(() => failed(said("Loading it has made no progress for 10 seconds.")), PATIENCE);
  };

  function running() {
    clearTimeout(timer);
    page.dataset.boot = "running";
    if (dress) dress.media = "all";
    document.getElementById("offprint-boot-failure")?.remove();
    painted().then(forget);
  }

  function failed(reason) {
    if (page.dataset.boot === "running") return;
    clearTimeout(timer);
    page.dataset.boot = "failed";
    const say = (tag, sentence) => Object.assign(document.createElement(tag), { textContent: sentence });
    const notice = Object.assign(document.createElement("div"), { id: "offprint-boot-failure", className: "notice failed" });
    notice.setAttribute("role", "alert");
    const again = Object.assign(say("button", said("Try again")), { type: "button" });
    again.addEventListener("click", () => location.reload());
    const sentences = document.createElement("p");
    sentences.append(say("strong", said("The filters of this page could not be started.")), " ", reason);
    notice.append(sentences, again);
    document.getElementById("offprint-boot-failure")?.remove();
    document.body.prepend(notice);
  }

  // The page and its files may be of two builds, while a host is being updated or a cache is old.
  // One reload mends that. Where nothing can be remembered it might never end, so there is none.
  function reloadOnce() {
    try {
      if (sessionStorage.getItem(RELOADED)) return false;
      sessionStorage.setItem(RELOADED, "1");
      if (sessionStorage.getItem(RELOADED) !== "1") return false;
    } catch {
      return false;
    }
    location.reload();
    return true;
  }

  function forget() {
    try {
      sessionStorage.removeItem(RELOADED);
    } catch {
      // Storage is blocked: nothing was remembered.
    }
  }

  const base64 = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

  async function sound(bytes, integrity) {
    const [, expected] = integrity.split("sha384-");
    return base64(await crypto.subtle.digest("SHA-384", bytes)) === expected;
  }

  function joined(chunks) {
    const all = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    chunks.reduce((place, chunk) => (all.set(chunk, place), place + chunk.length), 0);
    return all;
  }

  // Reads to the end, so that a line that is slow but alive can be told from a dead one.
  async function bytesOf(response, alive) {
    const reader = response.body.getReader();
    const chunks = [];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return joined(chunks);
      alive();
      chunks.push(value);
    }
  }

  async function download({ href, integrity }, cache, alive) {
    // Without a secure context there is no crypto.subtle; the browser's own check then does it.
    const own = Boolean(globalThis.crypto?.subtle);
    const options = { cache, credentials: "same-origin", ...(own ? {} : { integrity }) };
    const response = await fetch(href, options);
    alive();
    if (!response.ok) throw new Fault("A part of it is missing (the server answered {0}).", response.status);
    const streams = own && response.headers.get("content-type") === "application/wasm" && WebAssembly.compileStreaming;
    const streamed = streams ? WebAssembly.compileStreaming(response.clone()).catch(() => null) : null;
    const bytes = await bytesOf(response, alive);
    if (own && !(await sound(bytes, integrity))) throw new Fault("A part of it is not as it was published.");
    return (streamed && (await streamed)) || WebAssembly.compile(bytes);
  }

  // A second time past the cache, which may hold a part that was cut short or is out of date.
  const compiled = (file, alive) =>
    download(file, "default", alive).catch((fault) =>
      download(file, "reload", alive).catch((again) => Promise.reject(again instanceof Fault ? again : fault)),
    );

  async function start() {
    page.dataset.boot = "starting";
    document.getElementById("offprint-unstarted")?.remove();
    progress();
    addEventListener("offprint:running", running, { once: true });
    // The text is out of reach, as the app says itself; what is prerendered stays.
    addEventListener("offprint:failed", () => (page.dataset.boot = "failed"));
    if (typeof WebAssembly !== "object") throw new Fault("This browser does not run WebAssembly.");
    const [script, module] = await Promise.all([checked(...app), compiled(wasm, progress), dressed]);
    progress();
    await instantiate(script, module);
    // From here on the app itself says what goes wrong.
    clearTimeout(timer);
  }

  // At once, not after whatever else the browser has to do. Some refuse that to a large module.
  function instantiate(script, module) {
    try {
      script.initSync({ module });
    } catch (fault) {
      if (!(fault instanceof RangeError)) throw fault;
      return script.default({ module_or_path: module });
    }
  }

  // A script whose integrity the browser checks before it is run.
  function checked(href, integrity) {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", integrity, href }));
    return import(link.href);
  }

  let tries = 0;

  // As patient as above; whoever asked says what went wrong.
  function loadReader() {
    const [script, integrity, wasmHref, wasmIntegrity] = named("reader");
    // A script that did not come is never asked for again under the same address.
    const href = tries ? `${script}?${tries}` : script;
    tries += 1;
    return new Promise((done, reject) => {
      let timer;
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(() => reject(new Fault("Loading it has made no progress for 10 seconds.")), PATIENCE);
      };
      alive();
      Promise.all([checked(href, integrity), compiled({ href: wasmHref, integrity: wasmIntegrity }, alive)])
        .then(([script, module_or_path]) => script.default({ module_or_path }))
        .then(() => done(globalThis.offprint.reader))
        .catch((fault) => reject(fault instanceof Fault ? fault : new Fault("A part of it could not be loaded.")))
        .finally(() => clearTimeout(timer));
    });
  }

  // Resolves when what has just been shown is painted; in a tab that is not looked at, soon.
  const painted = () =>
    new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
      setTimeout(done, 250);
    });

  let reader;

  const theReader = () =>
    (reader ??= painted()
      .then(loadReader)
      .catch((fault) => {
        reader = undefined;
        throw fault;
      }));

  const stop = new AbortController();
  const ask = () => fetch(CONTENT, { cache: "no-cache", credentials: "same-origin", signal: stop.signal });
  // A large one would make the edition late, which the filters wait for: it comes when that is painted.
  const content = Number(builtLength) > LARGE ? undefined : ask();
  let isTaken = false;

  // Content of another length is another content. Its reader does not wait until the app has compared
  // them, but it does wait until the app, which is what visitors wait for, is there.
  const length = content?.then((response) => (response.ok ? response.clone().arrayBuffer() : undefined));
  const isRunning = new Promise((done) => addEventListener("offprint:running", done, { once: true }));
  Promise.all([length, isRunning])
    .then(([file]) => file && builtLength && file.byteLength !== Number(builtLength) && theReader())
    .catch(() => {}); // The app asks again, and says what is wrong.

  globalThis.offprint = {
    // The bytes of the built edition, or none if it does not come.
    built: edition
      ? fetch(edition, { credentials: "same-origin", signal: AbortSignal.timeout?.(PATIENCE) })
          .then((response) => (response.ok ? response.arrayBuffer() : undefined))
          .catch(() => undefined)
      : undefined,
    // The answer that was asked for at `address` above, until `signal`, to the first who wants it.
    asked(address, signal) {
      if (isTaken || address !== CONTENT) return undefined;
      isTaken = true;
      signal.addEventListener("abort", () => stop.abort());
      return content ?? painted().then(ask);
    },
    // The bytes of the edition of this content file.
    read: async (file) => (await theReader())(file),
  };

  start().catch((fault) => {
    if (fault instanceof Fault || !(fault instanceof WebAssembly.RuntimeError)) {
      if (reloadOnce()) return;
    }
    failed(fault instanceof Fault ? fault.message : said("A part of it could not be loaded."));
  });
})();

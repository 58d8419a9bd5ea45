// Runs in every document before its own scripts, and notes what no content may bring about: a script
// that runs, an element, attribute or address that the page does not use, a name taken from the app.
(lists) => {
  // A browser's own start page is none of ours.
  if (/^about:(?!srcdoc)/.test(location.href)) return;

  const found = new Set();
  const note = (what) => {
    if (found.has(what)) return;
    found.add(what);
    console.error(`broken into: ${what}`);
  };

  for (const name of ["alert", "confirm", "prompt", "print", "open", "msgbox"]) {
    window[name] = () => note(`${name} was called`);
  }
  for (const name of ["write", "writeln"]) document[name] = () => note(`document.${name} was called`);
  addEventListener("submit", (event) => event.isTrusted && note("a form was sent"), true);

  const MATHEMATICS = "http://www.w3.org/1998/Math/MathML";
  const PICTURE = /^data:image\/(png|gif|jpeg|jpg|webp);base64,/i;
  const ADDRESSES = ["href", "src", "action", "formaction", "data", "poster", "background", "cite", "ping", "srcset"];
  const allowedAddress = (element, name, value) => {
    if (element.localName === "img" && PICTURE.test(value)) return true;
    try {
      return lists.schemes.includes(new URL(value, document.baseURI).protocol);
    } catch {
      return true; // No address at all: it leads nowhere.
    }
  };

  function inspect() {
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      const known = element.closest("head") ? lists.head : lists.page;
      const namespace = element.closest("math") ? MATHEMATICS : document.documentElement.namespaceURI;
      if (!known.elements.includes(name) || element.namespaceURI !== namespace) {
        note(`there is an element ${name}`);
      }
      if (name === "script" && element.type !== "application/ld+json" && element.textContent) {
        note("there is a script in the page");
      }
      if (name === "style" && element !== document.querySelector("style")) note("there is another style");
      if (name === "meta" && element.httpEquiv && !/^content-security-policy$/i.test(element.httpEquiv)) {
        note(`there is a meta ${element.httpEquiv}`);
      }
      for (const { name: key, value } of element.attributes) {
        if (key === "http-equiv" && name === "meta") continue;
        if (!known.attributes.includes(key) && !key.startsWith("aria-")) note(`${name} has an attribute ${key}`);
        if (ADDRESSES.includes(key) && !allowedAddress(element, key, value)) note(`${name} leads to ${value}`);
      }
      const taken = element.id.startsWith("offprint-") && document.querySelectorAll(`[id="${element.id}"]`).length > 1;
      if (taken) note(`two elements are ${element.id}`);
    }
    for (const data of document.querySelectorAll("script[type='application/ld+json']")) {
      try {
        JSON.parse(data.textContent);
      } catch {
        note("the data for search engines is broken");
      }
    }
  }

  // What a visitor and a browser do to a page sooner or later.
  const EVENTS = "abort animationend animationstart auxclick beforeinput beforetoggle blur canplay click close contextmenu copy "
    + "dblclick drag error focus focusin hover input keydown load loadstart message mouseenter mouseover paste pointerover "
    + "scroll start submit toggle touchstart transitionend wheel begin";
  async function touch() {
    for (const element of document.querySelectorAll("*")) {
      // Nothing bubbles: the app's own listeners are not what this is about.
      for (const event of EVENTS.split(" ")) element.dispatchEvent(new Event(event, { cancelable: true }));
      if (element.tabIndex >= 0) element.focus({ preventScroll: true });
      if (element.localName === "details") element.open = true;
      if (element.localName === "img") element.loading = "eager";
    }
    for (const link of document.querySelectorAll("a, area")) {
      if (!lists.schemes.includes(link.protocol) && link.protocol !== ":") link.click();
    }
    // Two turns, in which what was set off runs.
    for (let turn = 0; turn < 2; turn += 1) await new Promise((ready) => setTimeout(ready));
  }

  addEventListener("DOMContentLoaded", inspect);
  window.offprintDetector = async () => {
    inspect();
    await touch();
    return [...found].join("; ");
  };
}

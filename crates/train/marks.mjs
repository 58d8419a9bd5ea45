// The private-use characters that say which field a stretch of text is.
//
// Groups such as collaborations are a person that has a family part only. A year inside a venue ("ICML 2020") is a date of its own where
// nothing else in the entry gives the date, and part of the container where something does. Quotation marks around a title, role words
// and connecting words stay outside; so do headings, addresses of links, and abstracts.

export const FIELDS = ['author', 'editor', 'title', 'container', 'series', 'volume', 'issue', 'pages', 'number', 'edition', 'date', 'publisher',
  'place', 'doi', 'isbn', 'pmid', 'url', 'genre', 'status', 'award', 'link', 'note', 'event', 'accessed'];
export const PARTS = { person: 0x40, given: 0x41, particle: 0x42, family: 0x43, suffix: 0x44, etal: 0x45 };
export const CODE = { ...Object.fromEntries(FIELDS.map((name, at) => [name, at])), ...PARTS };
export const CLOSE = '\uE0FF';
export const open = (name) => String.fromCharCode(0xe000 + CODE[name]);

// Wraps text in a field; nothing stays nothing. Spaces at the ends stay outside.
export function mark(name, text) {
  if (text === undefined || text === null || text === '') return '';
  const [, before, inner, after] = String(text).match(/^(\s*)([\s\S]*?)(\s*)$/);
  return inner ? before + open(name) + inner + CLOSE + after : String(text);
}

export const strip = (text) => text.replace(/[\uE000-\uE0FF]/g, '');

// Throws where the markers of a text do not nest.
export function verify(text) {
  let depth = 0;
  for (const c of text) {
    if (c === CLOSE) { depth -= 1; if (depth < 0) throw new Error(`closing marker without an opening one: ${strip(text)}`); } else if (c >= '\uE000' && c < CLOSE) depth += 1;
  }
  if (depth) throw new Error(`marker left open: ${strip(text)}`);
}

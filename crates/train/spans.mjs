// Carries markers from one rendering of an entry over to another that has the same letters, and sets them tidily.
//
// Markers can change how citeproc merges punctuation. So the entry as rendered without markers is what is kept; the markers are set
// into it by counting letters and digits.
import { CLOSE, CODE } from './marks.mjs';
import { OF_FIELD } from './citations.mjs';

const isWord = (c) => /[\p{L}\p{N}\p{M}]/u.test(c);
const NAME = Object.fromEntries(Object.entries(CODE).map(([name, code]) => [code, name]));
const SIGNS = Object.fromEntries(Object.entries(OF_FIELD).map(([field, sign]) => [sign, field]));

// The text without markers and the spans they made, in letters counted from the beginning.
function read(marked) {
  const spans = [], stack = []; let words = 0, text = '', of;
  for (const c of marked) {
    if (SIGNS[c]) { of = SIGNS[c]; continue; }
    if (c === CLOSE) {
      const span = stack.pop(); if (!span) return undefined;
      span.to = words; span.after = text.slice(span.lastWord === undefined ? text.length : span.lastWord);
      if (span.to > span.from) spans.push(span);
      continue;
    }
    if (c >= '\uE000' && c < CLOSE) { stack.push({ name: NAME[c.codePointAt(0) - 0xe000], of, from: words, depth: stack.length, at: text.length }); of = undefined; continue; }
    text += c;
    if (isWord(c)) {
      words += 1;
      for (const span of stack) { span.before ??= text.slice(span.at, text.length - c.length); span.lastWord = text.length; }
    }
  }
  return stack.length ? undefined : { text, spans };
}

const letters = (text) => [...text].filter(isWord).join('');

// The spans of `marked`, set into `plain` as [start, end) in its characters; nothing where the letters differ.
function carry(plain, marked) {
  const found = read(marked);
  if (!found || letters(found.text) !== letters(plain)) return undefined;
  const chars = [...plain]; const wordAt = chars.flatMap((c, i) => (isWord(c) ? [i] : []));
  for (const span of found.spans) {
    span.start = wordAt[span.from]; span.end = wordAt[span.to - 1] + 1;
    const before = [...(span.before || '')].reverse(), after = [...(span.after || '')];
    for (const c of before) { if (chars[span.start - 1] !== c) break; span.start -= 1; }
    for (const c of after) { if (chars[span.end] !== c) break; span.end += 1; }
  }
  return { chars, spans: found.spans };
}

// Moves the ends of a span off spaces, off quotation marks and emphasis of which only one half is inside.
function tidy(chars, span) {
  const inside = () => chars.slice(span.start, span.end);
  const count = (c) => inside().filter((x) => x === c).length;
  const pairs = { '“': '”', '‘': '’', '„': '“', '«': '»', '(': ')', '[': ']' };
  for (let again = true; again && span.end > span.start;) {
    again = false;
    const first = chars[span.start], last = chars[span.end - 1];
    if (/[\s,;]/.test(first) || first === ':' || first === '.') { span.start += 1; again = true; } else if (/[\s,;:]/.test(last)) { span.end -= 1; again = true; }
    else if (first === '*' && (inside().join('').match(/(?<!\\)\*+/g) || []).length % 2) { span.start += 1; again = true; }
    else if (last === '*' && chars[span.end - 2] !== '\\' && (inside().join('').match(/(?<!\\)\*+/g) || []).length % 2) { span.end -= 1; again = true; }
    else if (pairs[first] && !count(pairs[first])) { span.start += 1; again = true; }
    else if (Object.values(pairs).includes(last) && !Object.keys(pairs).some((o) => pairs[o] === last && count(o)) && last !== '’') { span.end -= 1; again = true; }
    else if (first === '"' && count('"') % 2) { span.start += 1; again = true; } else if (last === '"' && count('"') % 2) { span.end -= 1; again = true; }
    else if (first === '\\') { if (/[*_[\]`]/.test(chars[span.start + 1] || '')) break; span.start += 1; again = true; }
  }
}

// What a field's value may be, to tell a full stop or bracket of the value from one of the style.
const VALUES = { title: ['title'], container: ['container-title', 'container-title-short'], series: ['collection-title'], publisher: ['publisher'], place: ['publisher-place', 'event-place'], genre: ['genre'], event: ['event'], pages: ['page', 'number'], number: ['number'], volume: ['volume', 'collection-number'], issue: ['issue'], status: ['status'] };
function bare(chars, span, ref) {
  const values = (VALUES[span.name] || []).map((key) => String(ref[key] || ''));
  const wrapped = chars[span.start] === '(' && chars[span.end - 1] === ')' && !chars.slice(span.start + 1, span.end - 1).includes('(');
  if (wrapped && span.end - span.start > 2 && !values.some((v) => v.startsWith('('))) { span.start += 1; span.end -= 1; }
  if (chars[span.end - 1] !== '.') return;
  const month = span.name === 'date' && /(?<!\p{L})\p{L}{2,5}\.$/u.test(chars.slice(span.start, span.end).join(''));
  if ((VALUES[span.name] || ['date', 'doi', 'url', 'note', 'isbn', 'pmid', 'edition', 'accessed'].includes(span.name)) && !month && !values.some((v) => /\.\W*$/.test(v)) && !(span.name === 'edition')) span.end -= 1;
}

const SERVERS = /^(?:arXiv|bioRxiv|medRxiv|SSRN|PsyArXiv|SocArXiv|Research Square|Preprints\.org|OSF Preprints|ChemRxiv|HAL|EarthArXiv|Zenodo|Cryptology ePrint Archive)$/i;
// What only the text or the kind of work tells.
function correct(chars, span, ref) {
  const text = chars.slice(span.start, span.end).join('');
  if (span.name === 'publisher' && SERVERS.test(text)) span.name = 'container';
  if (span.name === 'number' && ref.type === 'article-journal') span.name = 'pages';
  if (span.name === 'event' && !ref['container-title']) span.name = 'container';
  if (span.name === 'doi') { const before = chars.slice(0, span.start).join('').match(/(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/$/); if (before) span.start -= [...before[0]].length; }
}

// Puts the persons of a list together into one field, with the words between them.
function people(spans) {
  const persons = spans.filter((s) => s.name === 'person').sort((a, b) => a.start - b.start);
  const others = spans.filter((s) => !['person', 'given', 'family', 'particle', 'suffix', 'etal'].includes(s.name));
  const etal = spans.filter((s) => s.name === 'etal');
  const lists = [];
  for (const person of persons) {
    const last = lists[lists.length - 1];
    if (last && last.of === person.of && !others.some((s) => s.start >= last.end && s.start < person.start) && person.start - last.end < 12) last.end = person.end;
    else lists.push({ name: person.of, of: person.of, start: person.start, end: person.end, depth: -1 });
  }
  for (const s of etal) { const list = lists.filter((l) => l.end <= s.start).pop(); if (list && s.start - list.end < 12) list.end = s.end; }
  return lists;
}

function write({ chars, spans }) {
  const opening = new Map(), closing = new Map();
  const order = spans.slice().sort((a, b) => a.start - b.start || b.end - a.end || a.depth - b.depth);
  for (const span of order) {
    if (!opening.has(span.start)) opening.set(span.start, ''); opening.set(span.start, opening.get(span.start) + String.fromCharCode(0xe000 + CODE[span.name]));
    closing.set(span.end, (closing.get(span.end) || '') + CLOSE);
  }
  let out = '';
  for (let i = 0; i <= chars.length; i += 1) out += (closing.get(i) || '') + (opening.get(i) || '') + (chars[i] ?? '');
  return out;
}

// `plain` with the markers of `marked`, or nothing where that cannot be.
export function transfer(plain, marked, ref) {
  const carried = carry(plain, marked);
  if (!carried) return undefined;
  const { chars } = carried; let { spans } = carried;
  for (const span of spans) { tidy(chars, span); bare(chars, span, ref); correct(chars, span, ref); }
  spans = spans.filter((s) => s.end > s.start && !(s.name === 'person' && s.of === 'other') && s.name !== undefined);
  // Parts of people that are no authors or editors have nothing around them.
  const persons = spans.filter((s) => s.name === 'person');
  spans = spans.filter((s) => !['given', 'family', 'particle', 'suffix'].includes(s.name) || persons.some((p) => p.start <= s.start && p.end >= s.end));
  // A full stop that ends an initial belongs to the person as well.
  for (const p of persons) for (const s of spans) if (s.depth > p.depth && s.start >= p.start && s.start < p.end && s.end > p.end) p.end = s.end;
  const lists = people(spans);
  spans = spans.filter((s) => s.name !== 'etal' || lists.some((l) => l.start <= s.start && l.end >= s.end));
  spans.push(...lists);
  // One field inside another (a date in a title's affix, say) is left out, as are crossing ones.
  const isField = (s) => CODE[s.name] < 0x40;
  spans = spans.filter((s) => !isField(s) || !spans.some((o) => o !== s && isField(o) && (o.start < s.start || (o.start === s.start && o.depth < s.depth)) && o.end > s.start && o.end - o.start >= s.end - s.start));
  spans = merge(chars, spans);
  for (const a of spans) for (const b of spans) if (a.start < b.start && b.start < a.end && a.end < b.end) return undefined;
  return write({ chars, spans });
}

// "2021" and "a" are one date, and so are "27 Feb." and "2014".
function merge(chars, spans) {
  const out = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.filter((s) => CODE[s.name] < 0x40).pop();
    if (span.name === 'date' && last && last.name === 'date' && /^[\s,]{0,2}$/.test(chars.slice(last.end, span.start).join(''))) { last.end = span.end; continue; }
    out.push(span);
  }
  return out;
}

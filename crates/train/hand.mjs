// Publication pages as people write them by hand.
import fs from 'node:fs'; import path from 'node:path';
import { Random } from './random.mjs';
import { person, plainName } from './names.mjs';
import { TOPICS, TOPIC_NAMES } from './topics.mjs';
import { capitals } from './journals.mjs';
import { LANGUAGES, otherTitle } from './titles_other.mjs';
import { htmlList } from './hand_html.mjs';
import { reference } from './references.mjs';
import { conference, CITIES } from './conferences.mjs';
import { drawStyle, entry } from './hand_entry.mjs';
import { special } from './hand_fields.mjs';
import { eastPage } from './hand_east.mjs';
import { strip, verify } from './marks.mjs';

const HEADINGS = ['## Publications', '# Publications', '## Selected Publications', '### Publications', '## Papers', '# Research', '## Publications & Preprints', '## Selected papers', '## Research papers', 'Publications\n======', 'Publications\n------', '## 📚 Publications', '## List of publications', '**Publications**', '## Recent work', '## Journal articles', '## My papers', '# Selected works', '## Peer-reviewed publications', '<h2>Publications</h2>'];
const TYPES = { 'article-journal': ['Journal Articles', 'Journal papers', 'Peer-reviewed journal articles', 'Articles', 'Journals'], 'paper-conference': ['Conference Papers', 'Conference proceedings', 'Refereed Conference Publications', 'Conferences', 'Conference and Workshop Papers'], chapter: ['Book Chapters', 'Chapters in edited volumes', 'Book chapters'], book: ['Books', 'Monographs', 'Book'], thesis: ['Thesis', 'Theses', 'Dissertation'], report: ['Technical Reports', 'Reports', 'Working papers'], article: ['Preprints', 'Under Review', 'Working Papers', 'arXiv preprints'] };
const TOPIC_HEADINGS = ['Systems', 'Machine learning', 'Theory', 'Methods', 'Applications', 'Health', 'Past work', 'Language', 'Field studies', 'Policy', 'Data', 'Other'];
const BIOS = ['I am a postdoc who likes rivers.', 'I am an assistant professor of many things.', 'My interests are broad and my office is small.', 'Welcome! Below is what I have written.', 'I study how people and machines guess.', 'PhD student, second year.'];

// What the hand styles need beyond CSL-JSON.
export function prepared(r, ref, topic) {
  const [year, month, day] = ref.issued ? ref.issued['date-parts'][0] : [r.int(2005, 2025)];
  ref.year = year; ref.month = month || r.int(1, 12); ref.day = day || r.int(1, 28);
  if (ref.type === 'paper-conference') { ref.conference = conference(r, topic); ref.workshop = capitals(r.pick(r.chance(0.5) ? TOPICS[topic].fields : TOPICS[topic].things)); }
  if (ref.type === 'article-journal') ref.meeting = conference(r, topic);
  if (!ref.author) { ref.author = ref.editor; ref.edited = true; }
  if ((ref.type === 'book' || ref.type === 'chapter') && !ref.publisher) ref.publisher = 'Harbour Press';
  return ref;
}

const BULLETS = [[44, '- '], [12, '* '], [14, 'n. '], [6, '1. '], [8, '[n] '], [14, ''], [3, '\\[n\\] '], [1.5, 'n) '], [1, '+ '], [1, 'Pn. '], [1, '• ']];

// Writes entries with the page's bullets; entries of several lines are indented below their first.
export function writeEntries(r, made, style, lead, from) {
  if (made.length && made[0].shape === 'table') return `| Year | Title | Authors | Venue |\n|---|---|---|---|\n${made.map((e) => `| ${e.table.join(' | ')} |`).join('\n')}`;
  const blocks = made.map((e, at) => {
    const n = from + at + 1;
    const bullet = lead.replace('[n]', `[${n}]`).replace('\\[n\\]', `\\[${n}\\]`).replace(/^P?n([.)])/, (all, c) => `${all[0] === 'P' ? `P${n}` : n}${c}`);
    if (e.shape === 'heading') return `${style.level === '**' ? `**${e.head.replace(/\*\*/g, '')}**` : `${style.level} ${e.head}`}\n${style.level === '**' ? '\n' : r.chance(0.5) ? '\n' : ''}${e.lines.join(style.breaks.endsWith('\n') ? style.breaks : '\n\n')}${e.below ? `\n\n${e.below}` : ''}\n`;
    const pad = bullet.trim() && /^(?:[-*+]|\d+[.)]) $/.test(bullet) ? ' '.repeat(bullet.length) : '';
    if (e.shape === 'nested') { const inner = /^\s{4}$/.test(style.nest) ? e.lines.map((l) => `\n\n    ${l}`).join('') : e.lines.map((l) => `\n    ${style.nest.trim()} ${l}`).join(''); return (bullet.trim() ? bullet : '- ') + e.head + inner + (e.below ? `\n    ${style.nest.trim()} ${e.below}` : ''); }
    const text = [e.head, ...(e.lines || [])].join(style.breaks);
    return bullet + text.replace(/\n/g, `\n${pad}`) + (e.below ? (r.chance(0.5) ? `\n\n${pad}${e.below}` : `\n${pad}<details><summary>Abstract</summary>${e.below}</details>`) : '');
  });
  const loose = !/^(?:[-*+n1]|P)/.test(lead) || style.loose || made.some((e) => e.below);
  return blocks.join(loose || made[0]?.shape === 'heading' ? '\n\n' : '\n');
}

function sections(r, refs) {
  const grouping = r.weighted([[46, 'none'], [22, 'type'], [18, 'year'], [8, 'topic']]);
  const sorted = refs.slice().sort((a, b) => b.year - a.year);
  if (grouping === 'none') return [{ heading: '', refs: r.chance(0.85) ? sorted : refs }];
  if (grouping === 'year') { const years = [...new Set(sorted.map((x) => x.year))]; return years.map((y) => ({ heading: String(y), refs: sorted.filter((x) => x.year === y), year: true })); }
  if (grouping === 'type') return Object.keys(TYPES).map((t) => ({ heading: r.pick(TYPES[t]), refs: sorted.filter((x) => x.type === t) })).filter((s) => s.refs.length);
  const names = r.sample(TOPIC_HEADINGS, 3); const buckets = names.map((heading) => ({ heading, refs: [] })); for (const x of sorted) r.pick(buckets).refs.push(x); return buckets.filter((b) => b.refs.length);
}

function generalPage(r) {
  const owner = person(r); const topics = r.sample(TOPIC_NAMES, r.chance(0.4) ? 1 : 2); if (r.chance(0.35)) topics[0] = 'computing';
  const mix = r.weighted([[4, [[70, 'article-journal'], [15, 'paper-conference'], [6, 'chapter'], [3, 'book'], [2, 'thesis'], [2, 'report'], [6, 'article']]], [5, [[18, 'article-journal'], [65, 'paper-conference'], [2, 'chapter'], [1, 'book'], [2, 'thesis'], [1, 'report'], [12, 'article']]], [2, [[35, 'article-journal'], [25, 'paper-conference'], [15, 'chapter'], [8, 'book'], [4, 'thesis'], [5, 'report'], [10, 'article']]]]);
  const count = r.int(4, 25); const refs = [];
  const span = r.int(4, 14), last = r.int(2012, 2025); const language = r.chance(0.08) && r.pick(LANGUAGES);
  for (let i = 0; i < count; i += 1) { const topic = r.pick(topics); const ref = prepared(r, reference(r, `h${i}`, { owner: r.chance(0.97) ? owner : undefined, type: r.weighted(mix), topic }), topic); if (r.chance(0.9)) ref.year = last - r.int(0, span); if (language && r.chance(0.7)) ref.title = otherTitle(r, language); refs.push(ref); }
  const style = drawStyle(r); style.loose = r.chance(0.25);
  const lead = style.shape === 'heading' ? '' : r.weighted(BULLETS);
  const html = ['line', 'lines'].includes(style.shape) && r.chance(0.07) ? r.pick(['ul', 'ol', 'p', 'div']) : ''; const groups = sections(r, refs); const inHeadings = groups[0].year && r.chance(0.7);
  const continued = r.chance(0.5); let n = 0;
  const headed = r.weighted([[12, (s) => `### ${s}`], [4, (s) => `## ${s}`], [1, (s) => `#### ${s}`], [2, (s) => `**${s}**`], [1, (s) => `### *${s}*`], [1, (s) => `${s}\n---`], [1, (s) => `<h3>${s}</h3>`], [0.7, (s) => `### **${s}**`]]);
  const body = groups.map((group) => {
    const made = group.refs.map((ref) => entry(r, ref, owner, style, { yearsInHeadings: inHeadings }));
    const text = html ? htmlList(r, made, html) : writeEntries(r, made, style, lead, continued ? n : 0); n += made.length;
    const heading = group.heading && `${headed(group.heading)}\n\n`;
    return heading + text;
  }).join('\n\n');
  const note = style.people.equal && r.chance(0.6) ? `${style.people.equal} ${r.pick(['equal contribution', 'denotes equal contribution', 'These authors contributed equally'])}\n\n` : '';
  return { owner, heading: r.pick(HEADINGS), body: note + body };
}

export function handPages({ out, count, seed }) {
  const folder = path.join(out, 'hand'); fs.rmSync(folder, { recursive: true, force: true }); fs.mkdirSync(folder, { recursive: true });
  const counts = { pages: 0, kinds: {} };
  for (let i = 0; i < count; i += 1) {
    const r = new Random(`${seed} hand ${i}`);
    const kind = r.weighted([[58, 'general'], [9, 'economics'], [8, 'humanities'], [7, 'medicine'], [6, 'physics'], [3, 'law'], [11, 'east']]);
    const page = kind === 'general' ? generalPage(r) : kind === 'east' ? eastPage(r) : special(r, kind);
    verify(page.body); if (strip(page.body).includes('undefined')) throw new Error(`page ${i} (${kind}) has a hole`);
    const name = page.ownerName || plainName(page.owner);
    fs.writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.md`), `---\nauthor:\n  name: ${name}\n---\n\n${page.bio || r.pick(BIOS)}\n\n${page.heading}\n\n${page.body}\n`);
    counts.pages += 1; counts.kinds[kind] = (counts.kinds[kind] || 0) + 1;
  }
  return counts;
}
export { CITIES };

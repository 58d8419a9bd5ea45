// One entry of a hand-written list: authors, title, venue, date and extras, in the page's order and separators.
import { mark } from './marks.mjs';
import { drawPeople, makers, people } from './hand_people.mjs';
import { drawVenue, venue, dateText, EMPHASIS } from './hand_venue.mjs';
import { drawExtras, extras, stateAt, stateAlone } from './hand_extras.mjs';
import { doi, isbn } from './references.mjs';
import { CITIES } from './conferences.mjs';
import { PRESETS, withPreset } from './hand_presets.mjs';

export function drawStyle(r) {
  const people = drawPeople(r), v = drawVenue(r);
  const shape = r.weighted([[52, 'line'], [26, 'lines'], [10, 'nested'], [7, 'heading'], [1.5, 'table']]);
  const order = r.weighted([[34, 'ATVD'], [16, 'ADTV'], [23, 'TAVD'], [7, 'TVDA'], [6, 'VTAD'], [3, 'VDTA'], [2, 'DTAV'], [2, 'ATDV'], [3, 'TAD V'.replace(' ', '')], [1.5, 'DATV'], [1, 'TDAV']]);
  const separator = r.weighted([[10, '. '], [9, ', '], [0.5, ' — '], [0.5, ' | '], [0.4, ' · '], [0.6, '; '], [0.5, ': ']]);
  const style = {
    people, venue: v, extras: drawExtras(r), shape, order, separator,
    afterAuthors: r.weighted([[10, separator], [2, ', '], [2, '. '], [1.5, ': '], [0.7, ' – '], [1.6, ' ']]), afterTitle: r.weighted([[10, separator], [4, '. '], [3, ', '], [0.5, ' - '], [0.3, ' '], [1, ': ']]),
    by: r.weighted([[14, ''], [2, 'by '], [1.5, 'with '], [0.7, 'With ']]), title: r.weighted([[26, 'plain'], [17, 'bold'], [10, 'italic'], [12, 'quoted'], [10, 'curly'], [22, 'link'], [5, 'bold link'], [2, 'link bold'], [2, 'quoted link'], [1, 'single'], [1, 'under'], [1, 'strong'], [1, 'guillemets'], [1.5, 'bold quoted'], [1, 'quoted bold'], [1, 'quoted italic'], [0.8, 'italic quoted'], [0.7, 'link quoted']]),
    inQuote: r.chance(0.6), date: r.weighted([[62, 'year'], [8, 'May 2021'], [3, 'May. 2021'], [2, 'May, 2021'], [2, '05/2021'], [2, '2021.5'], [2, '2021-05'], [1, '2021/05'], [2, 'May 3, 2021'], [1, '3 May 2021'], [2, 'Spring 2021'], [0.7, '2021, May'], [0.5, 'Autumn']]),
    wrapDate: r.weighted([[10, 'plain'], [10, 'parens'], [1, 'brackets'], [1, 'bold'], [0.4, 'italic']]), joinDate: r.weighted([[5, ', '], [4, ' '], [3, '. ']]), breaks: r.weighted([[7, '<br>\n'], [7, '  \n'], [4, '\\\n'], [4, '\n'], [2, '<br/>\n'], [2, '<br>']]),
    runsOn: r.chance(0.8), tag: r.chance(0.05) ? r.pick(TAGS) : '', end: r.weighted([[8, '.'], [6, '']]), sentence: r.chance(0.4), nest: r.pick(['- ', '* ', '    ', '+ ', '  - ']), html: r.chance(0.5), level: r.pick(['###', '###', '####', '**']), smallLines: r.chance(0.04), venueOnTitle: r.chance(0.1) ? r.pick([(v) => ` (${v})`, (v) => ` (${v})`, (v) => ` [${v}]`, (v) => `, ${v}`, (v) => ` *${v}*`, (v) => ` — ${v}`, (v) => ` \`${v}\``]) : '', owned: r.chance(0.96), withOthers: false, awardFirst: r.chance(0.15), extrasLine: r.chance(0.35), venueLine: r.chance(0.6), labels: r.chance(0.07), urls: r.chance(0.07) ? r.pick(['bare', 'angle', 'Available at ', 'URL: ', 'accessed', 'Available: ']) : '', isbn: r.chance(0.3) ? r.pick(['ISBN ', 'ISBN: ', 'ISBN-13: ']) : '', events: r.chance(0.08), soon: r.chance(0.36), icon: r.chance(0.045) ? r.pick(['📰', '📖', '📚', '📄', '🏛️', '🎓', '📍', '🗞️', '📝', '🔖', '📕', ':newspaper:', '<i class="fa fa-book"></i>']) : '', tick: r.chance(0.07) ? r.pick(['• ', '→ ', '▸ ', '↳ ', '› ', '– ', '» ', '&bull; ', '📰 ', '· ']) : '', badge: r.weighted([[5, 'bold brackets'], [3, 'brackets'], [3, 'bold'], [2, 'code'], [1, 'colon'], [1, 'parens'], [1, 'bold escaped']]),
  };
  return r.chance(0.33) ? withPreset(style, r.pick(Object.values(PRESETS))) : style;
}

// What stands before an entry and says that it is new, chosen, or of some kind.
const TAGS = [(r) => `[${mark('note', 'New')}] `, (r) => `[*${mark('note', 'New')}*] `, (r) => `<font color="red">[${mark('note', 'New!')}]</font> `, (r) => `**${mark('note', 'NEW!')}** `, (r) => `**${mark('note', 'New')}:** `, () => '🔥 ', () => '⭐ ', () => '&#9733; ', (r) => `**[${mark('note', r.pick(['Highlight', 'Selected', 'Latest', 'Oral', 'Spotlight']))}]** `, (r) => `[${mark('note', r.pick(['Journal', 'Conference', 'Workshop', 'Preprint']))}] `, (r) => `${mark('note', r.pick(['Survey paper', 'Book chapter', 'Review', 'Tutorial', 'Position paper', 'Commentary']))}: `, (r) => `*${mark('note', r.pick(['Invited', 'Short paper', 'Review article', 'Featured']))}* `];

// A title's species and exponents: HTML stays, or becomes Markdown, or plain letters.
export function titleText(title, style) {
  const emphasised = /italic|bold|under|strong/.test(style.title);
  let text = title;
  if (!style.html) text = text.replace(/<\/?(?:sup|sub)>/g, '').replace(/<\/?i>/g, emphasised ? '' : '*');
  else text = text.replace(/<\/?i>/g, (tag) => (emphasised ? '' : '*'));
  if (/quoted/.test(style.title)) text = text.replace(/["“”]/g, "'"); else if (style.title === 'curly') text = text.replace(/[“"]([^”"]*)[”"]/g, '‘$1’');
  return text.replace(/([[\]])/g, '\\$1');
}

const MARKS = [(t) => `"${t}"`, (t) => `"${t}"`, (t) => `“${t}”`];
function title(r, ref, style, punctuation) {
  const text = mark('title', titleText(ref.title, style)); const address = `${r.pick(['https://doi.org/10.1234/', 'papers/', 'https://papers.example/', '/pdf/'])}${r.letters(6)}${r.pick(['', '.pdf'])}`;
  const stop = punctuation.trim() && style.inQuote && /^[,.]/.test(punctuation) ? punctuation.trim() : '';
  const after = (s) => (stop ? { text: s(stop), punctuation: ' ' } : { text: s(''), punctuation });
  const last = [...text.replace(/[\uE000-\uE0FF]/g, '')].pop();
  const ends = /[?!.]/.test(last);
  switch (style.title) {
    case 'bold': return { text: `**${text}**`, punctuation }; case 'strong': return { text: `__${text}__`, punctuation }; case 'italic': return { text: `*${text}*`, punctuation }; case 'under': return { text: `_${text}_`, punctuation };
    case 'quoted': return after((s) => `"${text}${ends ? '' : s}"`); case 'curly': return after((s) => `“${text}${ends ? '' : s}”`); case 'single': return after((s) => `'${text}${ends ? '' : s}'`); case 'guillemets': return { text: `« ${text} »`, punctuation };
    case 'link': return r.chance(0.9) ? { text: `[${text}](${address})`, punctuation } : { text, punctuation }; case 'bold link': return { text: `**[${text}](${address})**`, punctuation }; case 'link bold': return { text: `[**${text}**](${address})`, punctuation }; case 'quoted link': return after((s) => `"[${text}](${address})${ends ? '' : s}"`);
    case 'bold quoted': return after((s) => `**${r.pick(MARKS)(`${text}${ends ? '' : s}`)}**`); case 'italic quoted': return after((s) => `*${r.pick(MARKS)(`${text}${ends ? '' : s}`)}*`); case 'link quoted': return after((s) => `["${text}${ends ? '' : s}"](${address})`);
    case 'quoted bold': return after((s) => `"**${text}${ends ? '' : s}**"`); case 'quoted italic': return after((s) => `"*${text}${ends ? '' : s}*"`);
    default: return { text, punctuation };
  }
}
const wrapped = (kind, text) => ({ plain: text, parens: `(${text})`, brackets: `[${text}]`, bold: `**${text}**`, italic: `*${text}*` }[kind]);

// ISBNs, web addresses and where a work was presented, after the rest.
function tailText(r, ref, style) {
  const out = [];
  if (style.isbn && ref.type === 'book' && r.chance(0.7)) out.push(style.isbn + mark('isbn', ref.ISBN || isbn(r)));
  if (style.events && ref.type === 'article-journal' && r.chance(0.25)) { const c = ref.meeting; out.push(r.pick([`(presented at ${mark('event', `${c.acronym} ${ref.year}`)})`, `Presented at the ${mark('event', `${c.name}, ${r.pick(CITIES)}`)}.`, `Also presented at ${mark('event', c.acronym)}.`])); }
  if (style.urls && r.chance(0.7)) { const u = mark('url', `https://${r.pick(['www.', 'papers.', ''])}${r.letters(6)}.example.org/${r.letters(5)}${r.pick(['.pdf', '/', '.html'])}`); const when = mark('accessed', dateText(r.pick(['May 3, 2021', '3 May 2021', '2021-05']), Math.max(ref.year, 2010), r.int(1, 12), r.int(1, 28))); out.push({ bare: u, angle: `<${u}>`, accessed: `${u} (${r.pick(['accessed ', 'accessed on ', 'last accessed ', 'Accessed: '])}${when})` }[style.urls] || style.urls + u); }
  return out.join(' ');
}

function doiText(r, ref, style) {
  if (!ref.DOI || !style.venue.doi || /[<>()_]/.test(ref.DOI)) return '';
  const at = `https://doi.org/${ref.DOI}`;
  return { 'doi:': `doi:${mark('doi', ref.DOI)}`, 'DOI: ': `DOI: ${mark('doi', ref.DOI)}`, address: mark('doi', at), link: `[${mark('doi', at)}](${at})`, 'doi.org/': mark('doi', `doi.org/${ref.DOI}`), label: `[doi:${mark('doi', ref.DOI)}](${at})` }[style.venue.doi];
}

// The parts of an entry. `page` says what the headings give already.
function parts(r, ref, owner, style, page) {
  const others = ref.author.filter((p) => p !== owner); const solo = !others.length;
  const dated = dateText(style.date, ref.year, ref.month, ref.day);
  const omit = r.chance(0.02) ? 'D' : r.chance(0.012) ? 'V' : '';
  let needDate = !page.yearsInHeadings && omit !== 'D';
  let A = '';
  if (style.withOthers) { if (!solo) { const list = people(r, others, owner, { ...style.people, etal: 0 }, ref.edited ? 'editor' : 'author'); A = ref.edited ? r.pick([`(ed. with ${list})`, `(edited with ${list})`, `co-edited with ${list}`, `(co-ed., with ${list})`]) : style.withOthers === 'parens' ? `(with ${list})` : style.withOthers === 'With' ? `With ${list}` : `with ${list}`; } } else A = (/^with/i.test(style.by) && !ref.edited ? (solo ? '' : style.by + people(r, others, owner, style.people)) : (ref.edited ? '' : style.by) + makers(r, ref, owner, style.people));
  const apa = /^AD/.test(style.order);
  const v = omit === 'V' || ref.noVenue ? { text: '', date: false } : venue(r, ref, style.venue, needDate && !apa && !/D.*V/.test(style.order), dated, { ...style.people, owner: 'plain', equal: '', etal: 0, italic: false });
  // "To appear in X", "Under review at X".
  if (style.soon && v.text && /^(?:article-journal|paper-conference|article)$/.test(ref.type) && r.chance(0.14)) {
    const [state, word] = stateAt(r);
    const bareVenue = v.text.replace(/^[Ii]n:? /, '');
    v.text = r.chance(0.85) ? `${mark('status', state)}${word}${bareVenue}` : r.chance(0.6) ? `${bareVenue} (${mark('status', state.toLowerCase())})` : `${bareVenue}, ${mark('status', state.toLowerCase())}`;
  } else if (style.soon && r.chance(0.05)) { v.text = stateAlone(r); v.date = false; }
  // A sign before the venue.
  if (style.icon && v.text) v.text = `${style.icon} ${v.text}`;
  if (v.date) needDate = false;
  const D = needDate ? mark('date', apa || style.dateParens ? dated : dated) : '';
  const extra = extras(r, style.extras);
  return { A, V: v.text, D, extra, doi: [doiText(r, ref, style), tailText(r, ref, style)].filter(Boolean).join(' '), apa, solo };
}

const glue = (text, separator) => (/[.?!]["”']?\*{0,3}$/.test(text.replace(/[\uE000-\uE0FF]/g, '').trimEnd()) && /^[.,]/.test(separator) ? separator.replace(/^[.,]/, '') : separator);

export function entry(r, ref, owner, style0, page) {
  let style = style0;
  // People are not machines: now and then an entry differs from the rest.
  if (r.chance(0.07)) style = { ...style0, ...r.pick([{ separator: ' ' }, { afterTitle: ' ' }, { afterAuthors: ' ' }, { title: 'plain' }, { end: style0.end ? '' : '.' }, { order: style0.order === 'ATVD' ? 'ADTV' : style0.order }, { order: style0.order === 'TAVD' ? 'TVDA' : style0.order }, { wrapDate: 'parens' }, { venue: { ...style0.venue, look: 'plain' } }, { date: 'year' }]) };
  const p = parts(r, ref, owner, style, page);
  const extraText = [p.extra.note, p.extra.status, style.awardFirst ? '' : p.extra.award, p.extra.links].filter(Boolean).join(' ');
  const D = p.D && wrapped(p.apa && !style.plainDate && r.chance(0.97) ? 'parens' : style.wrapDate, p.D);
  const head = style.awardFirst && p.extra.award ? `${p.extra.award} ` : style.tag && style.shape !== 'heading' && r.chance(0.4) ? style.tag(r) : '';
  if (style.shape === 'table') { const t = title(r, ref, { ...style, title: 'link' }, ''); return { table: [p.D || ref.year, t.text, p.A, p.V].map((c) => String(c).replace(/\|/g, '/')), shape: 'table' }; }
  const t = title(r, ref, style, style.shape === 'line' ? style.afterTitle : '');
  const seq = style.order;
  const badge = seq.startsWith('V') && p.V;
  if (style.shape === 'line') {
    let out = '';
    const text = { A: p.A, T: t.text, V: badge ? `${{ 'bold brackets': (s) => `**[${s}]**`, brackets: (s) => `[${s}]`, bold: (s) => `**${s}**`, code: (s) => `\`${s}\``, colon: (s) => `${s}:`, parens: (s) => `(${s})`, 'bold escaped': (s) => `**\\[${s}\\]**` }[style.badge](p.V.replace(/^In:? /, '').replace(/[*_`]/g, ''))}` : p.V, D };
    const letters = [...seq].filter((k) => text[k]);
    letters.forEach((k, at) => {
      out += text[k]; const next = letters[at + 1]; if (!next) return;
      let sep = k === 'T' ? t.punctuation : k === 'A' ? style.afterAuthors : k === 'V' && at === 0 ? ' ' : next === 'D' ? style.joinDate : style.separator;
      if (next === 'D' && k === 'A' && p.apa && !style.plainDate) sep = ' '; if (k === 'D' && p.apa) sep = style.wrapDate === 'plain' ? ', ' : '. '; if (k === 'D' && at === 0) sep = r.chance(0.7) ? ' ' : ': ';
      if (k === 'T' && next === 'A' && style.withOthers === 'parens') sep = ' ';
      if (/^ $/.test(sep) && k === 'A' && next === 'T' && style.title === 'plain' && !style.runsOn) sep = '. ';
      out += glue(out, sep);
    });
    out += style.end && !/[.?!]["”']?\*{0,3}$/.test(out.replace(/[\uE000-\uE0FF]/g, '')) ? '.' : '';
    if (p.doi) out += ` ${p.doi}${style.end && r.chance(0.3) ? '.' : ''}`;
    if (extraText) out += (style.extrasLine ? style.breaks : ' ') + extraText;
    return { head: head + out, below: p.extra.abstract, shape: 'line' };
  }
  const venueDate = [p.V, D].filter(Boolean).reduce((all, one) => (all ? all + (one === D ? style.joinDate.replace('. ', ', ') : ', ') + one : one), '');
  const rest = [...seq].filter((k) => k !== 'T' && k !== 'D').map((k) => (k === 'A' ? p.A : venueDate)).filter(Boolean);
  const titleFirst = style.shape !== 'lines' || !/^A/.test(seq);
  const lines = titleFirst ? [t.text, ...rest] : /^AD?T/.test(seq) ? [rest[0], t.text, ...rest.slice(1)].filter(Boolean) : [t.text, ...rest];
  if (!p.V && !D && rest.length > 1) lines.pop();
  // "A Town of Doors (Lake Letters, 2020)" over the authors
  if (style.venueOnTitle && titleFirst && venueDate && lines.length > 1 && lines.includes(venueDate)) { lines.splice(lines.indexOf(venueDate), 1); lines[0] += style.venueOnTitle(venueDate.replace(/[*_`]/g, '')); }
  if (p.doi) lines.push(p.doi);
  if (extraText) { if (style.extrasLine || lines.length < 2) lines.push(extraText); else lines[lines.length - 1] += ` ${extraText}`; }
  // "Authors: …", "Venue: …".
  if (style.labels) for (let at = 1; at < lines.length; at += 1) { const c = lines[at].match(/[\uE000-\uE0FF]/)?.[0]; const word = { '\uE000': ['Authors', 'Author(s)', 'By'], '\uE003': ['Venue', 'Published in', 'Journal', 'Conference'], '\uE00D': ['Identifier'], '\uE014': ['Links'] }[c]; if (word && !/^(?:by|with|in)\b/i.test(lines[at])) lines[at] = `${style.badge.includes('bold') ? `**${word[0]}:**` : `${word[0]}:`} ${lines[at]}`; }
  if (style.tick) for (let at = 1; at < lines.length; at += 1) if (lines[at].match(/[\uE000-\uE0FF]/)?.[0] === '\uE003') lines[at] = style.tick + lines[at];
  if (style.smallLines) for (let at = 1; at < lines.length; at += 1) lines[at] = `<small>${lines[at]}</small>`;
  const stop = style.sentence ? '.' : '';
  const ended = lines.map((line, at) => (stop && at < lines.length && !/[.?!\])>]$/.test(line.replace(/[\uE000-\uE0FF]/g, '')) && !(at === 0 && style.shape === 'heading') ? line + stop : line));
  return { head: head + ended[0], lines: ended.slice(1), below: p.extra.abstract, shape: style.shape };
}
export { EMPHASIS, doi };

// Venues with volumes, pages and dates, as people write them by hand.
import { CLOSE, mark } from './marks.mjs';
import { conference, CITIES, MONTHS, ordinal, days } from './conferences.mjs';
import { people } from './hand_people.mjs';
import { arxiv, school } from './references.mjs';

export const EMPHASIS = { plain: (s) => s, italic: (s) => `*${s}*`, under: (s) => `_${s}_`, bold: (s) => `**${s}**`, code: (s) => `\`${s}\``, brackets: (s) => `[${s}]`, parens: (s) => `(${s})`, 'bold italic': (s) => `***${s}***`, span: (s) => `<i>${s}</i>`, em: (s) => `<em>${s}</em>` };

// A date as the page has it. The same form for all entries.
export function dateText(form, year, month, day) {
  const name = MONTHS[month - 1];
  switch (form) {
    case 'May 2021': return `${name} ${year}`; case 'May. 2021': return `${name.slice(0, 3)}${name.length > 3 ? '.' : ''} ${year}`; case 'May, 2021': return `${name}, ${year}`; case '05/2021': return `${String(month).padStart(2, '0')}/${year}`; case '2021.5': return `${year}.${month}`;
    case '2021-05': return `${year}-${String(month).padStart(2, '0')}`; case '2021/05': return `${year}/${String(month).padStart(2, '0')}`; case 'May 3, 2021': return `${name} ${day}, ${year}`; case '3 May 2021': return `${day} ${name} ${year}`; case 'Spring 2021': return `${['Winter', 'Spring', 'Summer', 'Fall'][Math.floor((month - 1) / 3)]} ${year}`; case '2021, May': return `${year}, ${name}`; case 'Autumn': return `${['Winter', 'Spring', 'Summer', 'Autumn'][Math.floor((month - 1) / 3)]} ${year}`;
    default: return String(year);
  }
}

export function drawVenue(r) {
  return {
    look: r.weighted([[30, 'italic'], [22, 'plain'], [9, 'bold'], [4, 'under'], [3, 'code'], [2, 'parens'], [2, 'brackets'], [2, 'bold italic'], [1.5, 'em']]),
    lead: r.weighted([[40, ''], [16, 'In '], [4, 'In: '], [3, 'in '], [3, 'to '], [0.7, 'Published in '], [0.7, 'Presented at ']].map(([w, v]) => [w, v === 'to ' ? '' : v])),
    form: r.weighted([[18, 'acronym year'], [14, 'proceedings (acronym year)'], [7, 'proceedings'], [8, 'name (acronym)'], [6, 'acronym\'21'], [4, 'acronym’21'], [1.6, 'acronym \'21'], [0.8, 'acronym ’21'], [0.6, 'acronym21'], [0.6, 'acronym-2021'], [0.6, '2021 acronym'], [6, 'name'], [5, 'Proc. of acronym'], [4, 'acronym, year'], [3, 'acronym only'], [2, 'name, acronym year'], [2, 'year name'], [2, 'acronym year (name)'], [1.5, 'acronym: name']]),
    numbers: r.int(0, 17), dash: r.pick(['–', '-', '--', '–', '-', '—']), place: r.chance(0.22), days: r.chance(0.12), publisher: r.chance(0.18), pages: r.chance(0.6), short: r.chance(0.25), preprint: r.int(0, 26), doi: r.weighted([[70, ''], [8, 'doi:'], [8, 'address'], [4, 'link'], [4, 'DOI: '], [3, 'doi.org/'], [3, 'label']]), rate: r.chance(0.05), bracket: r.pick(['(', '(', '[']), thesis: r.int(0, 4), chapter: r.int(0, 19), role: r.int(0, 9), imprint: r.int(0, 6), proc: r.pick(['Proceedings of the ', 'Proceedings of the ', 'Proc. of the ', 'Proc. ', 'Proceedings of ', 'Proc. of ']), bookOrder: r.int(0, 5), trackNotes: r.chance(0.18), trackForm: r.int(0, 4), afterName: r.pick([', ', ', ', ', ', '. ', '; ', ': ']),
  };
}
const dashed = (s, dash) => String(s).replace(/(\w)[-–](\w)/g, `$1${dash}$2`);

// Volume, issue and pages, and the year where the notation has it inside. `date` is marked already; it is used when given.
export function numbers(kind, ref, dash, date) {
  const v = mark('volume', ref.volume), i = mark('issue', ref.issue), p = mark('pages', ref.page && dashed(ref.page, dash));
  const many = /\d[-–]/.test(ref.page || ''); const cat = (...parts) => parts.filter(Boolean).join(', '); const vi = v + (i && v ? `(${i})` : '');
  switch (kind) {
    case 0: return cat(vi, p); case 1: return [v + (i ? ` (${i})` : ''), p].filter(Boolean).join(': '); case 2: return cat(v && `vol. ${v}`, i && `no. ${i}`, p && `${many ? 'pp' : 'p'}. ${p}`); case 3: return [vi, p].filter(Boolean).join(':'); case 4: return cat(v, p);
    case 5: return cat(v && `**${v}**`, p); case 6: return cat((v && `*${v}*`) + (i ? `(${i})` : ''), p); case 7: return cat(v && `Vol. ${v}`, i && `Issue ${i}`, p && `${many ? 'pp' : 'p'}. ${p}`); case 8: return v + (v && i ? `.${i}` : '') + (date ? ` (${date})` : '') + (p ? `${v || date ? ': ' : ''}${p}` : '');
    case 9: return cat(v && `Volume ${v}`, i && `Number ${i}`, p && `pages ${p}`); case 10: return cat(v && i ? `${v}/${i}` : v, p && `pp. ${p}`); case 11: return cat(v && `Vol.${v}`, i && `No.${i}`, p && `pp.${p}`); case 12: return `${v}${i ? `, no. ${i}` : ''}${date ? ` (${date})` : ''}${p ? `: ${p}` : ''}`; case 13: return cat(vi, p && `pp. ${p}`);
    case 14: return cat(`${v}${date ? ` (${date})` : ''}`, p); case 15: return `${date ? `${date};` : ''}${vi}${p ? `:${p}` : ''}`; case 16: return cat(v && `volume ${v}`, i && `issue ${i}`); default: return '';
  }
}
export const USES_DATE = new Set([8, 12, 14, 15]);

// The name of a conference; the year in it is the date where nothing else gives the date.
function conferenceName(r, style, ref, needDate) {
  const c = ref.conference, two = String(ref.year).slice(-2), nth = r.chance(0.7) ? `${ordinal(r.int(2, 45))} ` : '';
  const C = (s) => mark('container', s); const date = (text) => mark('date', text);
  const used = { date: needDate };
  const acronymYear = (joiner, y) => (needDate ? `${C(c.acronym)}${joiner}${date(y)}` : C(`${c.acronym}${joiner}${y}`));
  const long = /^Advances/.test(c.name) ? c.name : (style.lead.startsWith('In') || style.form.startsWith('proc') ? style.proc.replace(/of $/, nth ? 'of the ' : 'of ') + nth : nth.replace(/ $/, ' ')) + c.name;
  // Now and then a workshop at a conference.
  if (r.chance(0.05)) { const w = `${r.pick(['Workshop on', 'Workshop on', 'Tutorial on', 'Symposium on'])} ${ref.workshop}`; return needDate ? r.pick([{ text: `${C(w)} at ${C(c.acronym)} ${date(ref.year)}`, date: true }, { text: `${C(c.acronym)} ${date(ref.year)} ${C(w)}`, date: true }, { text: `${C(w)} (${C(c.acronym)})`, date: false }]) : { text: C(r.pick([`${w} at ${c.acronym}`, `${c.acronym} ${w}`, `${w} @ ${c.acronym} ${ref.year}`])), date: false }; }
  const name = long.replace(/^Proc\. (?=\d)/, 'Proc. ');
  const text = {
    'acronym year': () => acronymYear(' ', ref.year), 'acronym\'21': () => acronymYear('\'', two), 'acronym’21': () => acronymYear('’', two), 'acronym \'21': () => acronymYear(' \'', two), 'acronym ’21': () => acronymYear(' ’', two), acronym21: () => C(`${c.acronym}${two}`), 'acronym-2021': () => C(`${c.acronym}-${ref.year}`), '2021 acronym': () => (needDate ? `${date(ref.year)} ${C(c.acronym)}` : C(`${ref.year} ${c.acronym}`)), 'acronym, year': () => { used.date = needDate; return needDate ? `${C(c.acronym)}, ${date(ref.year)}` : C(c.acronym); }, 'acronym only': () => { used.date = false; return C(c.acronym); },
    'proceedings (acronym year)': () => (needDate ? `${C(name)} (${C(c.acronym)} ${date(ref.year)})` : C(`${name} (${c.acronym} ${ref.year})`)), proceedings: () => { used.date = false; return C(name); }, 'name (acronym)': () => { used.date = false; return C(`${name} (${c.acronym})`); }, name: () => { used.date = false; return C(name); },
    'Proc. of acronym': () => (needDate ? `${C(`Proc. of ${c.acronym}`)} ${date(ref.year)}` : C(`Proc. of ${c.acronym} ${ref.year}`)), 'name, acronym year': () => (needDate ? `${C(name)}, ${C(c.acronym)} ${date(ref.year)}` : C(`${name}, ${c.acronym} ${ref.year}`)), 'year name': () => (needDate ? `${date(ref.year)} ${C(c.name)}` : C(`${ref.year} ${c.name}`)), 'acronym year (name)': () => (needDate ? `${C(c.acronym)} ${date(ref.year)} (${C(c.name)})` : C(`${c.acronym} ${ref.year} (${c.name})`)), 'acronym: name': () => { used.date = false; return C(`${c.acronym}: ${c.name}`); },
  }[style.form]();
  return { text, date: used.date };
}

const look = (style, text, also = style.look) => (/[*_`]/.test(text.replace(/\\./g, '')) ? text : EMPHASIS[also](text));

// The venue of a reference: { text, date: whether the year is in it }.
export function venue(r, ref, style, needDate, dated, persons) {
  const date = needDate ? mark('date', dated) : '';
  const tail = (first, ...rest) => [first, ...rest].filter(Boolean).join(', ');
  const pages = style.pages && ref.page ? `${r.chance(0.5) || style.numbers === 2 ? (/\d[-–]/.test(ref.page) || r.chance(0.3) ? 'pp. ' : 'p. ') : style.numbers === 1 ? 'pages ' : ''}${mark('pages', dashed(ref.page, style.dash))}` : '';
  if (ref.type === 'article-journal') {
    const named = style.short && ref['container-title-short'] ? ref['container-title-short'] : ref['container-title'];
    const title = look(style, mark('container', named)); const inside = USES_DATE.has(style.numbers) && needDate;
    const n = style.numbers > 16 ? '' : numbers(style.numbers, ref, style.dash, inside ? date : '');
    const text = !n ? title : [3, 5, 8, 12, 14, 1].includes(style.numbers) && !n.startsWith('(') ? `${title} ${n}` : style.numbers === 15 ? `${title}. ${n}` : `${title}, ${n}`;
    return { text, date: inside && n.includes(date) };
  }
  if (ref.type === 'paper-conference') {
    const c = conferenceName(r, style, ref, needDate && !style.days);
    const place = style.place ? mark('place', r.pick(CITIES)) : '';
    const when = style.days && needDate ? mark('date', `${days(r, ref.month)}, ${ref.year}`) : '';
    const extra = [ref['collection-title'] && style.publisher ? mark('series', ref['collection-title']) + (ref.volume ? ` ${r.pick(['vol. ', '', 'volume '])}${mark('volume', ref.volume)}` : '') : '', pages, place, when, style.publisher && ref.publisher ? mark('publisher', ref.publisher) : ''];
    // A track is part of the venue, how a paper was presented is not.
    const track = style.trackNotes && r.chance(0.45) && r.pick(['Demo', 'Demo track', 'Findings', 'Findings', 'Main', 'main conference', 'System Demonstrations', 'Doctoral Consortium', 'NIER Track', 'Tool Track', 'Research Track', 'Late-Breaking Work', 'Student Abstract', 'Applied Data Science Track', 'Posters and Demos', 'Resource track', 'Reproducibility track', 'Blog post track', 'Companion', 'Industry', 'Workshop', 'Demo', 'Industry Track', 'Datasets and Benchmarks Track', 'Findings', 'Student Research Workshop', 'Demonstrations', 'Student Research Abstracts', 'Demo Track', 'Main Conference', 'Special Track on AI for Social Impact', '', '', '', '']);
    const kind = style.trackNotes && track === '' ? mark('note', r.pick(['Oral', 'Short', 'Long', 'Poster', 'Tutorial', 'Work-in-Progress', 'Brief announcement', 'Regular paper', 'Highlights', 'poster', 'short paper', 'Extended abstract', 'long paper'])) : '';
    const joined = (text, word) => text + [` (${word})`, ` (${word})`, `, ${word}`, ` ${word}`, ` - ${word}`][style.trackForm];
    const whole = track && c.text.endsWith(CLOSE) && !c.date ? `${joined(c.text.slice(0, -1), track)}${CLOSE}` : c.text;
    const named = kind ? joined(look(style, whole), kind) : look(style, whole);
    const more = tail(...extra);
    return { text: style.lead + named + (more && (r.chance(0.03) ? ' ' : style.afterName) + more), date: c.date || Boolean(when) };
  }
  if (ref.type === 'chapter') {
    const eds = ref.editor ? people(r, ref.editor, null, persons, 'editor') : ''; const many = ref.editor && ref.editor.length > 1;
    const book = look({ look: /plain|code|parens|brackets|bold/.test(style.look) ? 'italic' : style.look }, mark('container', ref['container-title']));
    const place = ref['publisher-place'] ? mark('place', ref['publisher-place']) : '', publisher = ref.publisher ? mark('publisher', ref.publisher) : '';
    const imprint = !publisher || !place ? publisher || place : [publisher, `${place}: ${publisher}`, `${publisher}, ${place}`, place, `${place}, ${publisher}`, publisher, `${publisher}: ${place}`][style.imprint];
    const role = many ? ['(Eds.)', '(eds.)', '(eds)', '(Hrsg.)', ', eds.', ', editors', '(Hg.)', '(editors)', 'eds.', ', Eds.'][style.role] : ['(Ed.)', '(ed.)', '(ed)', '(Hrsg.)', ', ed.', ', editor', '(Hg.)', '(editor)', 'ed.', ', Ed.'][style.role];
    const E = eds && eds + (role.startsWith(',') ? role : ` ${role}`);
    const by = eds && r.pick(['ed. ', 'ed. by ', 'edited by ', 'Edited by ', 'eds. ', 'hrsg. von ', 'Ed. ', 'Editors: ']) + eds;
    const inDate = needDate && [1, 3, 4, 6, 7, 10, 12, 14, 15, 18].includes(style.chapter); const y = inDate ? date : '';
    const volume = ref.volume ? `vol. ${mark('volume', ref.volume)}` : '', edition = ref.edition && /^\d/.test(ref.edition) ? `${mark('edition', ordinal(Number(ref.edition)))} ed.` : '';
    const pp = pages && /^\D/.test(pages.replace(/[\uE000-\uE0FF]/g, '')) ? pages : pages && `${r.pick(['', 'pp. ', 'pp.', 'p. ', ''])}${pages}`; const P = pp && `(${pp})`; const spaced = (...list) => list.filter(Boolean).join(' '), stops = (...list) => list.filter(Boolean).join('. ');
    const text = [
      () => tail(`In ${E ? `${E}, ` : ''}${book}`, imprint, pp), () => tail(`In ${E ? `${E}, ` : ''}${book}`, volume, `(${tail(imprint, y) || pp})`), () => `in ${tail(book, by, imprint, pp)}`, () => `in ${spaced(tail(book, by), tail(imprint, y) && `(${tail(imprint, y)})`)}${pp ? `, ${pp}` : ''}`,
      () => `In: ${E ? `${E}: ` : ''}${stops(book, tail(imprint, y, pp))}`, () => `In: ${E ? `${E}, ` : ''}${tail(book, imprint, pp)}`, () => `In: ${E ? `${E}. ` : ''}${stops(spaced(book, P), tail(imprint, y))}`, () => `In ${spaced(tail(book, E), (imprint || y) && `(${tail(imprint, y)})`, pp)}`,
      () => `In ${tail(book, edition, pp)}${by ? `. ${by}` : ''}${imprint ? `. ${imprint}` : ''}`, () => `In: ${stops(book, by, tail(imprint, pp))}`, () => tail(`in: ${E ? `${E}, ` : ''}${book}`, imprint, y, pp), () => tail(book, E, imprint, pp), () => spaced(tail(book, by), `(${tail(y, imprint, pp) || 'online'})`),
      () => `Chapter in ${book}${E ? `, ${E}` : ''}${imprint ? `, ${imprint}` : ''}`, () => `In ${spaced(book, E && `(${E})`)}${tail('', imprint, y, pp) ? `, ${tail(imprint, y, pp)}` : ''}`, () => `In ${spaced(book, by && `(${by})`)}. ${tail(imprint, y)}${pp ? `: ${pp}` : ''}`, () => `In ${E ? `${E} ` : ''}${spaced(book, P)}. ${imprint}`, () => `In: ${tail(book, imprint, E, pp)}`, () => `In ${tail(book, pp, E, imprint, y)}`, () => tail(`In ${book}`, imprint, pp) + (by ? ` (${by})` : ''),
    ][style.chapter]();
    return { text: text.replace(/[.,] *$/, '').trim(), date: inDate && text.includes(date) };
  }
  if (ref.type === 'book') {
    const place = ref['publisher-place'] ? mark('place', ref['publisher-place']) : '', publisher = mark('publisher', ref.publisher); const inDate = needDate && style.bookOrder > 1;
    const pub = place && style.bookOrder % 2 ? `${place}: ${publisher}` : style.bookOrder === 4 && place ? `${publisher}, ${place}` : publisher;
    const edition = ref.edition && /^\d/.test(ref.edition) ? `${mark('edition', ordinal(Number(ref.edition)))} ed., ` : '';
    return { text: inDate ? (style.bookOrder === 5 ? `${edition}(${[pub, date].filter(Boolean).join(', ')})` : `${edition}${[pub, date].filter(Boolean).join(', ')}`) : edition.replace(/, $/, pub ? ', ' : '') + pub, date: inDate };
  }
  if (ref.type === 'thesis') { const where = mark('publisher', ref.publisher), kind = mark('genre', ref.genre); return { text: [`${kind}, ${where}`, `${kind}. ${where}`, `${where}, ${kind}`, `${kind} (${where})`, `${look(style, where)} (${kind})`][style.thesis], date: false }; }
  if (ref.type === 'report') { const n = ref.number ? `${r.pick([' ', ' No. ', ' #', ', '])}${mark('number', ref.number)}` : ''; const kind = mark('genre', ref.genre || 'Technical report'); return { text: r.chance(0.6) ? `${kind}${n}, ${mark('publisher', ref.publisher)}` : `${mark('publisher', ref.publisher)} ${kind}${n}`, date: false }; }
  const server = ref.publisher; const id = arxiv(r, Math.max(2008, ref.year)), C = (s) => mark('container', s), N = (s) => mark('number', s);
  const field = r.pick(['cs.LG', 'cs.CL', 'stat.ML', 'math.PR', 'cs.DB', 'hep-th', 'q-bio.NC', 'astro-ph.CO', 'econ.EM']);
  if (server !== 'arXiv') {
    const preprint = C(/preprint|archive/i.test(server) ? server : `${server} preprint`); const dated = `${ref.year}.${String(ref.month).padStart(2, '0')}.${String(ref.day).padStart(2, '0')}.${r.digits(6)}`; const number = /^(?:bio|med)Rxiv$/.test(server) && r.chance(0.7) ? dated : r.digits(r.int(5, 8));
    return { text: look(style, r.pick([C(server), C(server), preprint, `${mark('genre', 'Preprint')}, ${C(server)}`, `${C(server)} ${N(number)}`, `${C(server)}: ${N(number)}`, `${C(server)}, ${N(number)}`, `${preprint} ${N(number)}`, `${mark('genre', 'preprint')} on ${C(server)}`, `${C(server)} (${mark('genre', 'preprint')})`])), date: false };
  }
  // The second "arXiv:" of "arXiv preprint arXiv:2101.00001" belongs to nothing.
  const brackets = ` [${mark('note', field)}]`; const once = r.pick([...Array.from({ length: 8 }, (_, at) => at), ...Array.from({ length: 24 }, () => style.preprint)]);
  const forms = [
    () => `${C('arXiv preprint')} arXiv:${N(id)}`, () => `${C('arXiv')}:${N(id)}`, () => `${C('arXiv')}:${N(id)}${brackets}`, () => look(style, C('arXiv')), () => `${C('arXiv')} ${N(id)}`, () => `${mark('genre', 'Preprint')}, ${C('arXiv')}:${N(id)}`, () => `${C('CoRR')} ${mark('volume', `abs/${id}`)}`, () => look(style, C('arXiv preprint')),
    () => look(style, `${C('arXiv preprint')} arXiv:${N(id)}`), () => `${C('arXiv e-prints')}, arXiv:${N(id)}`, () => look(style, `${C('arXiv e-prints')}`), () => `${C('CoRR')}, ${mark('volume', `abs/${id}`)}`, () => `${C('ArXiv')} ${N(id)}`, () => `${C('arXiv')} (${N(id)})`, () => `[${C('arXiv')}:${N(id)}](https://arxiv.org/abs/${id})`, () => `[${C('arXiv')} ${N(id)}](https://arxiv.org/abs/${id})`, () => `${C('arXiv preprint')}, arXiv:${N(id)}${brackets}`, () => `${C('arXiv preprint')} ${N(id)}`, () => `${C('ArXiv preprint')}`, () => `${C('arXiv')}: ${N(id)}`, () => `${C('CoRR')} ${mark('volume', `abs/${id}`)} (${mark('note', field)})`, () => `${C('arXiv e-prints')} (arXiv:${N(id)})`, () => `${mark('genre', 'preprint')} ${C('arXiv')}:${N(`${id}v${r.int(1, 4)}`)}`, () => `${C('arXiv')}:${N(id)} ${mark('note', field)}`, () => `Available at ${C('arXiv')}:${N(id)}`, () => look(style, C('arXiv.org')), () => `${C('arXiv preprint')} (arXiv:${N(id)})`,
  ];
  return { text: forms[once](), date: false };
}
export { conference, school };

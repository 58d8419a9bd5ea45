// Pages in the habits of one field: economics, the humanities, medicine, physics, law.
import { mark } from './marks.mjs';
import { person, group } from './names.mjs';
import { reference, arxiv } from './references.mjs';
import { journal } from './journals.mjs';
import { titleCase } from './titles.mjs';
import { otherTitle } from './titles_other.mjs';
import { drawStyle, entry, titleText } from './hand_entry.mjs';
import { ET_AL, makers, people } from './hand_people.mjs';
import { ABSTRACTS, note, stateAt } from './hand_extras.mjs';
import { prepared, writeEntries } from './hand.mjs';
import { ordinal, MONTHS } from './conferences.mjs';

const refsOf = (r, owner, topics, kinds, count) => Array.from({ length: count }, (_, i) => { const topic = r.pick(topics); return prepared(r, reference(r, `s${i}`, { owner, type: r.weighted(kinds), topic }), topic); });
const simple = (r, order, more = {}) => ({ order, separator: ', ', dots: r.pick(['M. A.', 'M.A.']), last: r.pick([' and ', ', and ', ' & ']), italic: false, owner: r.pick(['plain', 'plain', 'bold']), equal: '', corresponding: '', etal: 0, etalText: r.chance(0.6) ? 'et al.' : r.pick(ET_AL), roles: r.chance(0.03) ? 0.25 : 0, brackets: '()', scripts: r.chance(0.02) ? 0.4 : 0, glued: ' ', comma: false, suffixComma: true, middle: true, ...more });
const dash = (s, d = '–') => String(s || '').replace(/(\w)[-–](\w)/g, `$1${d}$2`);
const bullets = (r) => r.pick(['- ', '- ', '', '', '* ', 'n. ']);

// Job market pages: the owner is not named, co-authors are ("with …"), and states and journals follow the title.
function economics(r) {
  const owner = person(r); const topics = r.chance(0.8) ? ['economics'] : ['economics', 'education'];
  const withForm = r.pick(['with', 'With', 'parens', 'parens', 'with']); const style = simple(r, r.pick(['First Last', 'First Last', 'F. Last']), { owner: 'plain', linked: r.chance(0.25) });
  const look = r.pick(['bold', 'link', 'bold link', 'quoted', 'curly', 'link', 'italic', 'plain']); const venueLook = r.pick(['italic', 'italic', 'bold italic', 'plain', 'italic']);
  const br = r.pick(['<br>\n', '  \n', '\\\n', '\n\n', ', ', '. ', ' ']); const abstracts = r.chance(0.45); const named = r.chance(0.15);
  const V = (s) => { const c = mark('container', s); return { italic: `*${c}*`, 'bold italic': `***${c}***`, plain: c }[venueLook]; };
  const sections = r.shuffle([['Working Papers', 'wp'], ['Publications', 'pub'], [r.pick(['Work in Progress', 'Work in progress', 'Selected Work in Progress']), 'wip'], ['Job Market Paper', 'jmp'], ['Under Review', 'review']]).slice(0, r.int(2, 4));
  const lead = bullets(r);
  const item = (kind) => {
    const ref = refsOf(r, owner, topics, [[1, 'article-journal']], 1)[0]; ref.author = ref.author.slice(0, r.int(1, 4)); if (!ref.author.includes(owner)) ref.author[0] = owner;
    const t = mark('title', titleText(r.chance(0.7) ? titleCase(ref.title) : ref.title, { title: look, html: false }));
    const title = { bold: `**${t}**`, link: `[${t}](papers/${r.letters(5)}.pdf)`, 'bold link': `**[${t}](https://papers.example/${r.letters(4)})**`, quoted: `"${t}"`, curly: `“${t}”`, italic: `*${t}*`, plain: t }[look];
    const others = ref.author.filter((p) => p !== owner);
    const list = named ? people(r, ref.author, owner, style) : others.length ? people(r, others, owner, style) : '';
    const by = !list ? '' : named ? list : { with: `with ${list}`, With: `With ${list}`, parens: `(with ${list})` }[withForm];
    const j = journal(r, 'economics').name, status = (s) => mark('status', s);
    const year = mark('date', ref.year), month = mark('date', `${r.pick(MONTHS)} ${ref.year}`);
    const venue = kind === 'pub' ? r.weighted([[5, () => `${V(j)}, ${year}, ${mark('volume', ref.volume || '12')}(${mark('issue', r.int(1, 6))}), ${mark('pages', dash('101-131'.replace('101', r.int(20, 100))))}`], [3, () => `${V(j)}, ${year}`], [2, () => `${V(j)} (${year})`], [2, () => `${status(r.pick(['Forthcoming', 'forthcoming', 'Accepted', 'In press', 'Conditionally accepted']))}${r.pick([', ', ' at ', ' in '])}${V(j)}`], [2, () => `${V(j)}, ${status('forthcoming')}`], [2, () => `${V(j)} ${mark('volume', r.int(5, 130))} (${month}): ${mark('pages', `${r.int(100, 400)}–${r.int(401, 500)}`)}`]])()
      : kind === 'review' ? r.pick([() => { const [state, words] = stateAt(r); return `${status(state)}${words}${r.chance(0.1) ? 'the ' : ''}${V(j)}`; }, () => { const [state, words] = stateAt(r); return `(${status(state)}${words}${V(j)})`; }, () => { const [state, words] = stateAt(r); return `${status(state)}${words}${V(j)}${r.pick([', ', '. ', ' — '])}${mark('note', note(r))}`.replace(/\*(?=[^\uE000-\uE0FF]*\uE0FF$)/g, ''); }, () => `${status('Under review')}`])() : kind === 'wip' ? (r.chance(0.4) ? status(r.pick(['draft coming soon', 'in preparation', 'data collection ongoing', 'Draft available on request', 'Draft soon', 'Draft (coming) soon', 'draft available upon request', 'Slides available', 'fieldwork in progress', 'Analysis ongoing', 'preliminary draft'])) : '')
        : r.weighted([[3, () => mark('genre', r.pick(['Working paper', 'Working Paper', 'Job Market Paper', 'mimeo'])) + `, ${year}`], [2, () => `${mark('container', r.pick(['NBER Working Paper', 'IZA Discussion Paper', 'CEPR Discussion Paper', 'SSRN']))} ${r.pick(['No. ', '', '#'])}${mark('number', r.digits(5))}${r.chance(0.5) ? `, ${month}` : ''}`], [2, () => month], [1, () => ''], [1.5, () => { const [state, words] = stateAt(r); return `${status(state)}${words}${V(j)}`; }], [0.7, () => `${mark('note', r.pick(['Most recent version', 'This version', 'Latest version', 'Last updated', 'Revised', 'First draft']) + r.pick([', ', ': ', ' '])+ `${r.pick(MONTHS)} ${ref.year}`)}`], [0.6, () => `${mark('genre', r.pick(['Working paper', 'Mimeo', 'Manuscript', 'Unpublished']))}${r.pick([' ', '. ', ', '])}(${mark('status', r.pick(['draft available on request', 'new version soon', 'under revision']))})`], [1, () => `(${mark('note', r.pick(['Job Market Paper', 'draft available upon request', 'new draft', note(r)]))})`]])();
    const first = withForm === 'parens' || br.trim() ? `${title}${named ? br : withForm === 'parens' ? ' ' : br.includes('\n') ? br : ' '}` : `${title}${br}`;
    const text = !by ? (venue ? `${title}${br}${venue}` : title) : first + by + (venue ? br + venue : '');
    const links = r.chance(0.3) ? ` [${`[${mark('link', r.pick(['Paper', 'Online Appendix', 'Slides', 'Draft', 'SSRN', 'VoxEU']))}](a.pdf)`}]` : '';
    return { head: text + links, below: abstracts && r.chance(0.8) ? `${r.pick(['*Abstract:* ', '**Abstract**: ', '', 'Abstract: '])}${r.pick(ABSTRACTS)}` : '', shape: 'line' };
  };
  const body = sections.map(([heading, kind]) => `${r.pick(['## ', '### ', '## '])}${heading}\n\n${writeEntries(r, Array.from({ length: kind === 'jmp' ? 1 : r.int(2, 7) }, () => item(kind)), { breaks: br, loose: true }, br === '\n\n' && lead.trim() ? '' : lead, 0)}`).join('\n\n');
  return { owner, heading: r.pick(['# Research', '## Research', '# Papers']), body };
}

function humanities(r) {
  const owner = person(r); const topics = r.sample(['history', 'letters', 'philosophy', 'education'], 2); const named = r.chance(0.5);
  const style = simple(r, r.pick(['First Last', 'Last, First', 'First Last', 'first inverted'])); const lead = bullets(r); const q = r.pick([['“', '”'], ['"', '"'], ['‘', '’'], ['«\u00a0', '\u00a0»'], ['„', '“']]);
  const inside = r.chance(0.6), lang = r.weighted([[7, 'en'], [1.5, 'de'], [1, 'fr'], [1, 'es']]), yearLast = r.chance(0.4), cityFirst = r.chance(0.6), seriesOn = r.chance(0.3), fullJournal = r.int(0, 6), yearFirst = r.chance(0.15);
  const W = { en: { in: 'in', ed: ['ed.', 'eds.', 'edited by'], p: r.pick(['', 'pp. ', '']), with: 'with' }, de: { in: 'In:', ed: ['(Hg.)', '(Hrsg.)', 'hrsg. von'], p: 'S. ', with: 'mit' }, fr: { in: 'in', ed: ['(dir.)', '(dir.)', 'sous la direction de'], p: r.pick(['p. ', 'pp. ']), with: 'avec' }, es: { in: 'en', ed: ['(ed.)', '(eds.)', 'coord. por'], p: 'pp. ', with: 'con' } }[lang];
  const edForm = r.int(0, 3), plainEds = { ...style, owner: 'plain', order: style.order === 'Last, First' ? 'First Last' : style.order === 'first inverted' ? 'First Last' : style.order };
  const item = (type) => {
    const ref = refsOf(r, owner, topics, [[1, type]], 1)[0]; ref.author = ref.author.slice(0, r.weighted([[8, 1], [2, 2], [1, 3]])); if (!ref.author.includes(owner)) ref.author[0] = owner;
    const others = ref.author.filter((p) => p !== owner);
    const who = named ? `${makers(r, ref, owner, style)}${yearFirst ? ` (${mark('date', ref.year)})` : ''}${r.chance(0.05) ? ' ' : lang === 'de' ? ': ' : style.order === 'Last, First' ? '. ' : ', '}` : '';
    const withs = !named && others.length ? ` (${ref.edited ? r.pick(['ed. ', 'co-edited ', 'eds., ']) : ''}${W.with} ${people(r, others, owner, plainEds, ref.edited ? 'editor' : 'author')})` : '';
    if (lang !== 'en' && r.chance(0.75)) ref.title = otherTitle(r, lang);
    const t = mark('title', titleText(lang === 'en' && r.chance(0.8) ? titleCase(ref.title) : ref.title, { title: type === 'book' ? 'italic' : 'curly', html: false }));
    const year = yearFirst && named ? '' : mark('date', ref.year); const pages = ref.page ? W.p + mark('pages', dash(ref.page)) : '';
    const place = mark('place', ref['publisher-place'] || 'Leiden'), press = mark('publisher', ref.publisher || 'Brill');
    const join = (...list) => list.filter(Boolean).join(', ');
    const imprint = lang === 'de' ? (r.chance(0.5) ? `${place}: ${press} ${year}` : join(place, `${year}`)) : cityFirst ? `(${join(`${place}: ${press}`, year)})` : r.chance(0.8) ? `(${join(press, year)})` : join(press, year);
    const more = r.chance(0.08) ? ` ${mark('note', r.pick(['Winner of the Steg Prize.', 'Paperback 2020.', 'Translated into Korean.', 'Open access.', 'Second printing 2019.']))}` : r.chance(0.06) ? ` [[${mark('link', 'link')}](https://a.example)]` : '';
    const state = r.chance(0.08) ? mark('status', r.pick(['forthcoming', 'in press', 'under contract', 'im Erscheinen'].slice(0, lang === 'de' ? 4 : 3))) : '';
    if (type === 'book') { const ed = r.chance(0.25) && !named ? `, ${r.pick(['co-edited', 'ed.'])} ${withs.trim()}` : withs; return `${who}*${t}*${ed}${seriesOn && ref['collection-title'] ? `, ${mark('series', ref['collection-title'])}${ref['collection-number'] ? ` ${mark('volume', ref['collection-number'])}` : ''}` : ''}${imprint.startsWith('(') ? ' ' : lang === 'de' ? '. ' : ', '}${state ? imprint.replace(year, state) : imprint}.${more}`; }
    const comma = lang === 'de' ? '. ' : ', '; const last = [...titleText(ref.title, { title: 'curly' })].pop(); const stop = /[?!.]/.test(last) ? ' ' : comma;
    const quoted = inside ? `${q[0]}${t}${stop.trim()}${q[1]} ` : `${q[0]}${t}${q[1]}${stop.trim() ? comma : ' '}`; const quotedWith = withs ? `${q[0]}${t}${q[1]}${withs}${comma}` : quoted;
    if (type === 'chapter') {
      const list = ref.editor || []; const eds = list.length ? people(r, list, null, plainEds, 'editor') : ''; const c = `*${mark('container', titleCase(ref['container-title']))}*`;
      const body = !eds ? `${W.in} ${c} ${imprint}` : edForm === 0 ? `${W.in} ${eds} (${list.length > 1 ? W.ed[1].replace(/[()]/g, '') : W.ed[0].replace(/[()]/g, '')})${lang === 'de' ? ':' : ','} ${c} ${imprint}` : edForm === 1 ? `${W.in} ${c}, ${W.ed[2]} ${eds} ${imprint}` : edForm === 2 ? `${W.in} ${c}, ${W.ed[list.length > 1 ? 1 : 0]} ${eds}${imprint.startsWith('(') ? ' ' : ', '}${imprint}` : `${W.in} ${eds}, ${list.length > 1 ? 'eds.' : 'ed.'}, ${c}${imprint.startsWith('(') ? ' ' : '. '}${imprint}`;
      return `${who}${quotedWith}${state ? body.replace(year, state) : body}${pages ? `, ${pages}` : ''}.${more}`;
    }
    if (type === 'review') return `${who}${r.pick(['Review of ', 'Rev. of '])}${mark('title', `${people(r, [person(r)], null, plainEds, 'author').replace(/[\uE000-\uE0FF]/g, '')}, *${titleCase(ref.title).replace(/<[^>]+>|\*/g, '')}*`)}, *${mark('container', ref['container-title'])}* ${mark('volume', ref.volume || '12')}${year ? ` (${year})` : ''}${pages ? `: ${pages}` : ''}.`;
    const v = mark('volume', ref.volume || r.int(5, 90)), i = ref.issue ? mark('issue', ref.issue) : '', c = `*${mark('container', ref['container-title'])}*`; const y = year ? `(${state || year})` : '';
    const form = [`${c} ${v}${i ? `.${i}` : ''} ${y}${pages ? `: ${pages}` : ''}`, `${c} ${v}${i ? `, no. ${i}` : ''} ${y}${pages ? `: ${pages}` : ''}`, `${c}, vol. ${v}${i ? `, no. ${i}` : ''}, ${year || y}${pages ? `, ${pages}` : ''}`, `${c}, ${v}${i ? `:${i}` : ''} ${y}${pages ? `, ${pages}` : ''}`, `${c} ${v} ${y}${i ? `, ${lang === 'de' ? 'H.' : 'no.'} ${i}` : ''}${pages ? `, ${pages}` : ''}`, `${c} ${year || y}`, `${c}, ${i ? `${lang === 'fr' ? 'n°' : 'issue'} ${i}, ` : ''}${year || y}${pages ? `, ${pages}` : ''}`][fullJournal];
    return `${who}${quotedWith}${lang === 'de' && r.chance(0.6) ? 'In: ' : ''}${form.replace(/ +/g, ' ').trim()}.${more}`;
  };
  const names = { en: ['Books', 'Articles', 'Book Chapters', 'Reviews'], de: ['Monographien', 'Aufsätze', 'Buchbeiträge', 'Rezensionen'], fr: ['Ouvrages', 'Articles', 'Chapitres d\'ouvrages', 'Comptes rendus'], es: ['Libros', 'Artículos', 'Capítulos de libro', 'Reseñas'] }[lang];
  const kinds = [['book', 0, r.int(1, 4)], ['article-journal', 1, r.int(2, 8)], ['chapter', 2, r.int(2, 8)]];
  const body = kinds.map(([type, at, n]) => `### ${names[at]}\n\n${writeEntries(r, Array.from({ length: n }, () => ({ head: item(type), shape: 'line' })), { breaks: '\n', loose: r.chance(0.5) }, lead, 0)}`).join('\n\n');
  return { owner, heading: { en: '## Publications', de: '## Veröffentlichungen', fr: '## Publications', es: '## Publicaciones' }[lang], body };
}

function medicine(r) {
  const owner = person(r); const topics = ['medicine', r.pick(['biology', 'medicine', 'chemistry'])]; const style = simple(r, r.pick(['Last F', 'Last F', 'Last F', 'Last, F.', 'F Last']), { last: r.pick([', ', ', ', ', and ']), dots: r.pick(['MA', 'MA', 'M A']), owner: r.pick(['bold', 'bold', 'plain', 'underline']), etal: r.pick([0, 0, 3, 6]), comma: true, trailing: r.chance(0.5), caps: r.chance(0.05), lastShown: r.chance(0.1), etalText: r.pick(['et al.', 'et al', 'et al.', 'and others', '[...]', 'and {n} others']), equal: r.chance(0.2) ? '\\*' : '' });
  const form = r.int(0, 5), pm = r.chance(0.4), d = r.chance(0.4), look = r.pick(['plain', 'italic', 'italic']), months = r.chance(0.35);
  const made = refsOf(r, owner, topics, [[9, 'article-journal'], [0.6, 'chapter']], r.int(5, 25)).sort((a, b) => b.year - a.year).map((ref) => {
    const J = mark('container', (form % 2 ? ref['container-title-short'] : '') || ref['container-title'].replace(/<[^>]+>/g, '')); const j = look === 'italic' ? `*${J}*` : J; const state = r.chance(0.04) ? mark('status', r.pick(['In press', 'Epub ahead of print', 'Accepted', 'Online ahead of print'])) : '';
    const date = mark('date', months ? `${ref.year} ${MONTHS[ref.month - 1].slice(0, 3)}${r.chance(0.5) ? ` ${ref.day}` : ''}` : ref.year); const v = mark('volume', ref.volume), i = ref.issue ? `(${mark('issue', ref.issue)})` : '', p = mark('pages', dash(ref.page, '-'));
    const t = mark('title', titleText(ref.title, { title: 'plain', html: true })); const end = /[?!.]$/.test(ref.title) ? '' : '.';
    let text = `${people(r, ref.author, owner, style)}${r.chance(0.04) ? '' : '.'} ${t}${end} `;
    if (ref.type === 'chapter') text += `In: ${people(r, ref.editor || [person(r)], null, { ...style, owner: 'plain', equal: '' }, 'editor')}${ref.editor && ref.editor.length > 1 ? r.pick([', editors', ', editors', ', eds', ' (eds)', ', Eds']) : r.pick([', editor', ', ed', ' (ed)'])}. ${mark('container', ref['container-title'])}. ${ref['publisher-place'] ? `${mark('place', ref['publisher-place'])}: ` : ''}${mark('publisher', ref.publisher)}; ${mark('date', ref.year)}.${p ? ` p. ${p}.` : ''}`;
    else text += state ? `${j}. ${state}${r.chance(0.5) ? ` ${mark('date', ref.year)}` : ''}.` : form < 3 ? `${j}. ${date}${v || i ? ';' : ''}${v}${i}${p ? `:${p}` : ''}.` : form === 3 ? `${j} ${date}; ${v}${i}${p ? `: ${p}` : ''}.` : form === 4 ? `${j}, ${v}${i}${p ? `, ${p}` : ''} (${date}).` : `${j} **${v || mark('volume', '7')}**${p ? `, ${p}` : ''} (${date})`;
    if (d && ref.DOI && !/[<>()_]/.test(ref.DOI)) text += ` ${r.pick(['doi: ', 'doi: ', 'DOI: ', 'doi:'])}${mark('doi', ref.DOI)}.`; if (pm && r.chance(0.85)) text += ` PMID: ${mark('pmid', r.digits(8))}${r.chance(0.3) ? `; PMCID: ${mark('pmid', `PMC${r.digits(7)}`)}` : ''}.`;
    return { head: text, shape: 'line' };
  });
  return { owner, heading: r.pick(['## Publications', '## Peer-reviewed publications', '## Original articles']), body: writeEntries(r, made, { breaks: '\n', loose: r.chance(0.3) }, r.pick(['n. ', 'n. ', '- ', '', '1. ']), 0) };
}

function physics(r) {
  const owner = person(r); const topics = [r.pick(['physics', 'physics', 'chemistry', 'earth'])]; const style = simple(r, r.pick(['F. Last', 'F. Last', 'First Last', 'Last, F.']), { owner: r.pick(['bold', 'plain', 'underline']), etal: r.pick([0, 0, 2]), last: r.pick([' and ', ', and ', ', ', ' & ']), dots: r.pick(['M. A.', 'M.A.']) });
  const withTitle = r.weighted([[3, 'quoted'], [3, 'italic'], [3, 'plain'], [2, 'link'], [1, 'bold']]), form = r.int(0, 4), collab = r.chance(0.3), ids = r.chance(0.4);
  const made = refsOf(r, owner, topics, [[1, 'article-journal']], r.int(5, 25)).sort((a, b) => b.year - a.year).map((ref) => {
    if (collab && r.chance(0.35)) { const g = group(r); ref.author = r.chance(0.5) ? [g] : [...ref.author.slice(0, 2), g]; }
    const j = mark('container', ref['container-title-short'] || ref['container-title']), v = mark('volume', ref.volume || '12'), p = mark('pages', dash(ref.page || String(r.int(1000, 199999)))), y = mark('date', ref.year), i = ref.issue ? mark('issue', ref.issue) : '';
    const t = mark('title', titleText(ref.title, { title: withTitle, html: true })); const title = { quoted: `"${t}"`, italic: `*${t}*`, plain: t, link: `[${t}](https://arxiv.org/abs/${r.digits(4)}.${r.digits(5)})`, bold: `**${t}**` }[withTitle];
    const venue = [`${j} **${v}**, ${p} (${y})`, `*${j}* **${v}**, ${p} (${y})`, `${j} ${v}${i ? `, ${i}` : ''} (${y}) ${p}`, `*${j}*, ${v}, ${p}, ${y}`, `${j}, Vol. **${v}**, pp. ${p} (${y})`][form];
    return { head: `${people(r, ref.author, owner, style)}, ${title}${/[?!]$/.test(ref.title) ? ' ' : ', '}${r.chance(0.06) ? `${mark('status', r.pick(['submitted', 'in press', 'to appear']))}${r.pick([' to ', ', '])}${j} (${y})` : venue}${ids && r.chance(0.8) ? r.pick([`, ${mark('container', 'arXiv')}:${mark('number', arxiv(r, Math.max(2008, ref.year)))}`, ` [${mark('number', `${r.pick(['hep-th', 'astro-ph', 'cond-mat'])}/${r.digits(7)}`)}]`, ` [[${mark('link', 'arXiv')}](https://arxiv.org/abs/1234.5678)]`]) : ''}${r.chance(0.5) ? '.' : ''}`, shape: 'line' };
  });
  return { owner, heading: r.pick(['## Publications', '# List of Publications', '## Refereed papers']), body: writeEntries(r, made, { breaks: '\n', loose: r.chance(0.3) }, r.pick(['n. ', '- ', '[n] ', '']), 0) };
}

const REVIEWS = ['L. Rev.', 'L.J.', 'J. Int’l L.', 'J.L. & Tech.', 'J. Const. L.', 'Law & Contemp. Probs.', 'Sup. Ct. Rev.', 'J. Legal Stud.', 'L. Rev. Online', 'J. Crim. L. & Criminology'];
const TOWNS = ['Town', 'Harv.', 'Yale', 'Stan.', 'U. Chi.', 'Colum.', 'Geo.', 'Va.', 'N.Y.U.', 'Harbour', 'Tex.', 'Northbank', 'Mich.', 'Cornell', 'Duke', 'Emory', 'B.U.', 'Wis.', 'Minn.'];
function law(r) {
  const owner = person(r); const lead = bullets(r); const named = r.chance(0.4), caps = r.chance(0.2), form = r.int(0, 2); const style = simple(r, 'First Last');
  const made = refsOf(r, owner, ['law'], [[8, 'article-journal'], [2, 'book'], [1, 'chapter']], r.int(5, 16)).sort((a, b) => b.year - a.year).map((ref) => {
    ref.author = ref.author.slice(0, r.int(1, 2)); if (!ref.author.includes(owner)) ref.author[0] = owner; const others = ref.author.filter((p) => p !== owner);
    const who = named ? `${makers(r, ref, owner, style)}, ` : ''; const t = mark('title', titleText(titleCase(ref.title), { title: 'italic', html: false })); const y = mark('date', ref.year); const withs = !named && others.length ? ` (${ref.edited ? r.pick(['ed. ', 'co-edited ']) : ''}with ${people(r, others, owner, style, ref.edited ? 'editor' : 'author')})` : '';
    if (ref.type === 'book') return { head: `${who}*${t}*${withs} (${mark('publisher', ref.publisher)} ${ref.edition && /^\d/.test(ref.edition) ? `${mark('edition', ordinal(Number(ref.edition)))} ed. ` : ''}${y})${r.chance(0.5) ? '.' : ''}`, shape: 'line' };
    if (ref.type === 'chapter') return { head: `${who}*${t}*${withs}, in ${mark('container', titleCase(ref['container-title']))} ${mark('pages', r.int(10, 400))} (${people(r, ref.editor || [person(r)], null, style, 'editor')}${(ref.editor || []).length > 1 ? r.pick([', eds.', ' eds.']) : r.pick([' ed.', ', ed.'])}, ${mark('publisher', ref.publisher)} ${y})`, shape: 'line' };
    const name = `${r.pick(TOWNS)} ${r.pick(REVIEWS)}`; const j = mark('container', caps ? name.toUpperCase() : name); const look = { 0: `*${t}*`, 1: `“${t},”`, 2: `[${t}](https://ssrn.example/${r.digits(5)})` }[form];
    const cite = `${mark('volume', r.int(5, 140))} ${form === 1 ? `*${j}*` : j} ${mark('pages', r.int(1, 2400))}`; const soon = r.chance(0.15);
    return { head: `${who}${look}${withs}${form === 1 && !withs ? ' ' : ', '}${soon ? `${mark('volume', r.int(60, 140))} ${j} (${mark('status', 'forthcoming')} ${y})` : `${cite} (${y})`}${r.chance(0.5) ? '.' : ''}${r.chance(0.1) ? ` (${mark('note', r.pick(['peer-reviewed', 'symposium', 'invited', 'reprinted in an anthology']))})` : ''}`, shape: 'line' };
  });
  return { owner, heading: r.pick(['## Publications', '## Scholarship', '## Articles']), body: writeEntries(r, made, { breaks: '\n', loose: true }, lead, 0) };
}
export const special = (r, kind) => ({ economics, humanities, medicine, physics, law }[kind])(r);
export { drawStyle, entry };

// Pages on which nothing is a publication: news, talks, teaching, service, awards, lives, students, software and the like. Their words
// are those of publications, so that a reader learns what is none from how it is said.
import fs from 'node:fs'; import path from 'node:path';
import { Random, list, capital } from './random.mjs';
import { person, plainName, syllables } from './names.mjs';
import { TOPICS, TOPIC_NAMES } from './topics.mjs';
import { title as titleOf, titleCase, system } from './titles.mjs';
import { otherTitle, LANGUAGES } from './titles_other.mjs';
import { journal } from './journals.mjs';
import { conference, proceedings, days, ordinal, CITIES, MONTHS } from './conferences.mjs';
import { school, institution, PUBLISHERS } from './references.mjs';
import { dateText } from './hand_venue.mjs';
import { htmlList } from './hand_html.mjs';
import { strip } from './marks.mjs';
import { BIO, ABSTRACT, SECTIONS } from './others_words.mjs';
import { TONGUES, LOCAL } from './others_tongues.mjs';

const COMPANIES = list('Google|Google Research|Microsoft Research|Meta|Apple|Amazon|DeepMind|NVIDIA|Intel|Samsung|Naver|Bosch|Siemens|IBM Research|Adobe Research|Spotify|Toyota Research Institute|Novartis|Bloomberg|Tencent|Huawei|Roche|McKinsey');
const FUNDERS = list('National Science Foundation|NSF|NIH|European Research Council|ERC|DFG|German Research Foundation|SNSF|Leverhulme Trust|Wellcome Trust|Arts and Humanities Research Council|EPSRC|ANR|JSPS|NRF|Academy of Finland|Mellon Foundation|Volkswagen Foundation|Swedish Research Council|European Commission|Horizon 2020');
const AWARDS = list('Marie Curie fellowship|Marie Skłodowska-Curie Individual Fellowship|ERC Starting Grant|ERC Consolidator Grant|NSF CAREER Award|NSF Graduate Research Fellowship|Google PhD Fellowship|Humboldt Fellowship|Fulbright Scholarship|Sloan Research Fellowship|Faculty Research Award|Outstanding Teaching Award|Dissertation Award|Early Career Award|Rising Star Award|Excellence in Teaching Prize|{x} Prize in {f}|{x} Fellowship|{x} Medal|{x} Book Prize|Distinguished Scientist Award|Young Investigator Award|Best Thesis Award|Guggenheim Fellowship|President\'s Scholarship|{x} Travel Award|Paper of the Year Award|Doctoral scholarship');
const PAPERS = list('Wired|The New York Times|The Guardian|BBC News|Le Monde|Der Spiegel|Nature News|Science News|New Scientist|MIT Technology Review|The Economist|The Conversation|Quanta Magazine|NPR|El País|Die Zeit|The Atlantic|Forbes|Scientific American|Vox|The Washington Post|Deutschlandfunk|Süddeutsche Zeitung|Times Higher Education|IEEE Spectrum|Communications of the ACM|Ars Technica|The Hindu|Chosun Ilbo|VentureBeat|Undark|Physics Today');
const CODES = list('CS|ECON|HIST|PHIL|MATH|BIO|EE|STAT|PSYC|SOC|CSE|INFO|LING|6.|COMP|PHYS|ENGL|EDUC|CHEM|LAW');
const DATES = ['May 2021', 'May 2021', 'May. 2021', 'May, 2021', '05/2021', '2021.5', '2021-05', '2021-05', '2021/05', 'May 3, 2021', 'May 3, 2021', '3 May 2021', 'Spring 2021', '2021', '2021', 'iso'];
const MONTHS_IN = {
  de: list('Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember'), fr: list('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
  es: list('enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'),
};
const LOCAL_FIELDS = { de: list('Soziologie|Neuere Geschichte|Germanistik|Informatik|Physik|Philosophie|Psychologie|Volkswirtschaftslehre|Pädagogik|Linguistik'), fr: list('sociologie|histoire moderne|informatique|linguistique|droit public|géographie|philosophie|physique'), es: list('historia contemporánea|filología|economía|sociología|informática|derecho|física|educación') };
const LOCAL_SCHOOLS = { de: list('Universität Göttingen|Universität Wien|TU Berlin|Humboldt-Universität zu Berlin|Universität Zürich|LMU München|Universität Basel|RWTH Aachen'), fr: list('Université de Lyon|Université Paris Cité|Université de Genève|École normale supérieure|Université de Montréal|Université de Strasbourg'), es: list('Universidad de Salamanca|Universidad de Buenos Aires|Universidad Complutense de Madrid|Universidad de Chile|UNAM|Universidad de Granada') };
const SCRIPT = { ko: 'korean', ja: 'japanese', zh: 'chinese' };
const two = (n) => String(n).padStart(2, '0');

// Draws what a page has the same throughout; the sections draw their own forms over it.
function drawPage(r, language) {
  const topics = r.sample(TOPIC_NAMES, r.chance(0.5) ? 1 : 2); if (r.chance(0.35)) topics[0] = 'computing';
  const native = SCRIPT[language] && r.chance(0.85) ? { script: SCRIPT[language] } : {};
  const owner = person(r, native);
  const friends = Array.from({ length: 14 }, () => person(r, r.chance(0.85) ? native : {}));
  const last = r.int(2011, 2025);
  return { r, language, pronoun: r.pick([['he', 'his'], ['she', 'her']]), topics, owner, friends, last, span: r.int(3, 14), cased: r.chance(0.4), schools: Array.from({ length: 5 }, () => (LOCAL_SCHOOLS[language] && r.chance(0.75) ? r.pick(LOCAL_SCHOOLS[language]) : school(r))) };
}
const QUOTES = { en: ['“”', '""'], de: ['„“', '„“', '»«', '""'], fr: [['« ', ' »'], '«»', '“”'], es: ['«»', '“”', '""'], ko: ['“”', '""', '「」', '『』', '<>'], ja: ['「」', '『』'], zh: ['《》', '“”'] };
function drawForms(r, language) {
  return {
    date: r.pick(DATES), quotes: r.pick(QUOTES[language]), dash: r.pick(['–', '–', '-', ' – ', '—', '--']), linked: r.chance(0.25) ? 0.7 : 0,
    title: r.weighted([[20, 'plain'], [22, 'quoted'], [14, 'italic'], [9, 'bold'], [14, 'link'], [5, 'quoted link'], [3, 'under'], [2, 'quoted italic'], [2, 'single']]), venue: r.weighted([[12, 'plain'], [4, 'italic'], [4, 'bold'], [2, 'link']]),
  };
}

const quoted = (forms, text) => { const [open, close] = forms.quotes; return /["“”„«]/.test(text) ? text : (open === '<' ? `\\<${text}\\>` : open + text + close); };
const url = (r) => r.pick([() => `https://${r.letters(5)}.example/${r.letters(4)}`, () => `https://code.example/${r.letters(6)}`, () => `/files/${r.letters(5)}.pdf`, () => `papers/${r.letters(4)}.pdf`, () => `https://doi.org/10.${r.digits(4)}/${r.letters(6)}`, () => `https://arxiv.org/abs/${r.int(12, 25)}${two(r.int(1, 12))}.${r.digits(5)}`, () => '#', () => `https://${r.letters(6)}.example`])();

// Fills a template: ⟨a|b⟩ draws one, {2-9} is a number, the rest is below. `when` is the date of the item.
export function say(page, forms, template, when) {
  const { r, language } = page;
  let text = template;
  while (text.includes('⟨')) { const before = text; text = text.replace(/⟨([^⟨⟩]*)⟩/g, (all, inner) => r.pick(inner.split('|'))); if (text === before) throw new Error(`unpaired choice in ${template}`); }
  const topic = TOPICS[r.pick(page.topics)], topicName = TOPIC_NAMES.find((name) => TOPICS[name] === topic);
  const year = when ? when.year : page.last - r.int(0, page.span), month = when ? when.month : r.int(1, 12), day = r.int(1, 28); const from = year - r.int(1, 6);
  const seen = new Set(); const fresh = (draw) => { let out = draw(); for (let i = 0; i < 6 && seen.has(out); i += 1) out = draw(); seen.add(out); return out; };
  const title = () => { const t = language !== 'en' && (SCRIPT[language] ? r.chance(0.9) : r.chance(0.85)) ? otherTitle(r, language) : r.chance(0.03) ? otherTitle(r, r.pick(LANGUAGES)) : titleOf(r, topicName); return page.cased && language === 'en' ? titleCase(t) : t; };
  const friend = () => fresh(() => plainName(r.pick(page.friends))); const maybeLinked = (s) => (forms.linked && r.chance(forms.linked) ? `[${s}](${url(r)})` : s);
  const styled = (form, s) => ({ plain: () => s, quoted: () => quoted(forms, s), italic: () => `*${s}*`, bold: () => `**${s}**`, link: () => `[${s}](${url(r)})`, 'quoted link': () => `[${quoted(forms, s)}](${url(r)})`, under: () => `_${s}_`, 'quoted italic': () => `*${quoted(forms, s)}*`, single: () => `‘${s}’` }[form]());
  const meeting = () => { const c = conference(r, topicName); return r.pick([`${c.acronym} ${year}`, `${c.acronym} ${year}`, `${c.acronym}'${String(year).slice(-2)}`, `${c.acronym} ’${String(year).slice(-2)}`, `${c.acronym} ${year} (${r.pick(['oral', 'poster', 'spotlight', 'demo', 'workshop', 'Findings'])})`]); };
  const long = () => { const c = conference(r, topicName); const name = /^Advances/.test(c.name) ? 'Conference on Neural Information Processing Systems' : c.name; return r.pick([name, name, `${ordinal(r.int(2, 45))} ${name}`, `${name} (${c.acronym})`, `${name} ${year}`]); };
  const local = LOCAL[language];
  const term = () => r.pick([() => `${r.pick(['Fall', 'Spring', 'Winter', 'Autumn', 'Summer'])} ${year}`, () => `${r.pick(['Fall', 'Spring', 'Autumn'])} ${year}`, () => `${r.pick(['WS', 'WiSe'])} ${year}/${String(year + 1).slice(-2)}`, () => `${year}/${String(year + 1).slice(-2)}`, () => `${year}–${String(year + 1).slice(-2)}`, () => `${r.pick(['Michaelmas', 'Lent', 'Hilary'])} ${year}`])();
  const slots = {
    T: title, t: () => styled(forms.title, title()), t2: () => styled(forms.title, title()), it: () => `*${title()}*`, it2: () => `*${title()}*`, q: () => quoted(forms, title()), q2: () => (r.chance(0.5) ? quoted(forms, title()) : title()),
    C: () => conference(r, topicName).acronym, c: () => meeting().replace(/ \([^)]*\)$/, ''), v: long, J: () => journal(r, topicName).name, V: () => styled(forms.venue, r.chance(0.6) ? meeting() : r.chance(0.6) ? journal(r, topicName).name : r.chance(0.5) ? `${long()}` : proceedings(r, conference(r, topicName), year)),
    S: () => (SCRIPT[language] && r.chance(0.7) ? r.pick(local.S0) : r.pick(page.schools)), S0: () => r.pick(local.S0), F0: () => r.pick(local.F0), I: () => institution(r), city: () => { const c = r.pick(CITIES); return r.chance(0.3) ? c : c.replace(/, (?:[A-Z]{2}, )?USA$/, ''); },
    name: friend, pl: () => maybeLinked(friend()), names: () => { const all = r.sample(page.friends, r.int(1, 4)).map((p) => maybeLinked(plainName(p))); return all.length < 2 ? all[0] : `${all.slice(0, -1).join(', ')}${all.length > 2 && r.chance(0.4) ? ',' : ''} ${language === 'en' ? r.pick(['and', 'and', '&']) : { de: 'und', fr: 'et', es: 'y' }[language] || '&'} ${all[all.length - 1]}`; },
    he: () => page.pronoun[0], He: () => capital(page.pronoun[0]), his: () => page.pronoun[1], His: () => capital(page.pronoun[1]),
    me: () => plainName(page.owner), first: () => page.owner.given, company: () => r.pick(COMPANIES), funder: () => r.pick(FUNDERS), paper: () => r.pick(PAPERS), pub: () => r.pick(PUBLISHERS), lab: () => `${r.pick(['', 'Lab for ', 'Center for ', 'Institute for '])}${r.pick(topic.fields)}`.replace(/^(?!Lab|Center|Inst)(.*)$/, `$1 ${r.pick(['Lab', 'Group', 'Center'])}`),
    award: () => r.pick(AWARDS).replace('{x}', () => friend().split(' ').pop()).replace('{f}', r.pick(topic.fields)), y: () => String(year), y1: () => String(from), y2: () => String(year + r.int(1, 4)), yy: () => (r.chance(0.15) && language === 'en' ? `${year}${forms.dash.trim()}${r.pick(['present', '', 'now', 'Present'])}` : r.chance(0.12) ? String(year) : `${from}${forms.dash}${year}`),
    d: () => (forms.date === 'iso' ? `${year}-${two(month)}-${two(day)}` : dateText(forms.date, year, month, day)), iso: () => `${year}-${two(month)}-${two(day)}`, month: () => r.pick(MONTHS), days: () => { const when = `${days(r, month)}`; return r.pick([`${when}, ${year}`, `${when}, ${year}`, `${when} ${year}`]); },
    de: () => r.pick([`${day}. ${MONTHS_IN.de[month - 1]} ${year}`, `${two(day)}.${two(month)}.${year}`, `${MONTHS_IN.de[month - 1]} ${year}`]), fr: () => r.pick([`${day} ${MONTHS_IN.fr[month - 1]} ${year}`, `${MONTHS_IN.fr[month - 1]} ${year}`, `${two(day)}/${two(month)}/${year}`]), es: () => r.pick([`${day} de ${MONTHS_IN.es[month - 1]} de ${year}`, `${MONTHS_IN.es[month - 1]} de ${year}`, `${two(day)}/${two(month)}/${year}`]),
    ymd: () => ({ ko: [`${year}년 ${month}월`, `${year}.${month}.${day}.`, `${year}년 ${month}월 ${day}일`, `${year}`], ja: [`${year}年${month}月`, `${year}年${month}月${day}日`, `${year}.${month}.${day}`], zh: [`${year}年${month}月`, `${year}.${two(month)}`, `${year}年${month}月${day}日`] }[language] || [`${year}`])[r.int(0, 2)],
    term, code: () => { const c = r.pick(CODES); return c === '6.' ? `6.${r.digits(3)}` : `${c}${r.pick([' ', ' ', ''])}${r.int(1, 9)}${r.digits(2)}${r.chance(0.1) ? r.pick('AB') : ''}`; }, money: () => { const n = r.int(2, 180) * 5; return r.pick([`€ ${n},000`, `$${n},000`, `£${n},000`, `${n}k EUR`, `CHF ${n}'000`, `$${(n / 100).toFixed(1)}M`, `€${n}K`, `${n}.000 €`]); },
    F: () => r.pick(topic.fields), f: () => (LOCAL_FIELDS[language] ? r.pick(LOCAL_FIELDS[language]) : r.pick(topic.fields)), n: () => fresh(() => r.pick(topic.things)), N: () => capital(r.pick(topic.things)), p: () => fresh(() => r.pick(topic.plurals)), a: () => r.pick(topic.adjectives), A: () => capital(r.pick(topic.adjectives)), m: () => fresh(() => r.pick(topic.methods)), set: () => r.pick(topic.settings), in: () => `in ${r.pick(topic.settings)}`,
    sys: () => system(r), low: () => syllables(r, 2).normalize('NFD').replace(/[^a-z]/g, ''), low2: () => syllables(r, 1).normalize('NFD').replace(/[^a-z]/g, ''), Low: () => capital(syllables(r, 2)), url: () => url(r), bar: () => r.pick(['|', '·', '/', '\\|']),
    abstract: () => r.sample(ABSTRACT, r.int(2, 6)).map((s) => capital(say(page, forms, s))).join(' '), abstract1: () => say(page, forms, r.pick(ABSTRACT)),
    a1: () => fresh(() => topicWord(r, language)), A1: () => capital(fresh(() => topicWord(r, language))), of1: () => settingWord(r, language),
  };
  text = text.replace(/\{(\w+|\d+-\d+)\}/g, (all, key) => { if (/^\d/.test(key)) { const [low, high] = key.split('-').map(Number); return String(r.int(low, high)); } if (!slots[key]) throw new Error(`unknown slot ${key} in ${template}`); return slots[key](); });
  if (language === 'en') text = text.replace(/(?<=[\p{L}\d)*]) (?=[,!.](?:\s|$))/gu, '').replace(/<br> /g, '<br>');
  return text.replace(/([?!.])(\*{0,2}[”"“»’]?\*{0,2})[.](?=\s|$)/g, (all, sign, after) => (sign === '.' && /\.\.\.$/.test(all) ? all : sign + after)).replace(/([?!])[.](?=\s|$)/g, '$1').replace(/\b([Aa]) (?=(?:\*{0,2})[aeioAEIO])/g, (all, a, at, whole) => (language === 'en' && !/[.)\]]$/.test(whole.slice(0, at)) ? `${a}n ` : all)).replace(/[^\S\n]{2,}/g, ' ').trim();
}
const WORDS = {
  de: [list('Gedächtnis|Sprache|Klimawandel|Bildung|Erinnerung|Energiewende|Digitalisierung|Armut|Künstliche Intelligenz|Briefkultur|Schulreform'), list('in der Frühen Neuzeit|im ländlichen Raum|nach 1945|bei Kafka|an der Ostsee')],
  fr: [list('la ville|le bruit|la mémoire|le droit|la forêt|l\'eau|le travail|la lecture|le climat|la santé'), list('au XVIIIe siècle|en France|au Moyen Âge|dans les Alpes|au Sénégal')],
  es: [list('la ciudad|la memoria|la educación|la pobreza|la frontera|la infancia|la migración|la novela'), list('en América Latina|en el siglo XIX|en Chile|durante la pandemia')],
  ko: [list('도시 소음|심층학습|노인 돌봄|근대 소설|지역 사회|초등 교육|그래프 신경망|번역|기후 변화|청년 고용')], ja: [list('湿原|音響|近代文学|深層学習|学校教育|地域社会|自然言語処理|看護|都市|言語習得')], zh: [list('深度学习|城市噪声|图神经网络|唐代诗歌|乡村教育|目标检测|知识图谱|联邦学习|碳排放|近代报刊')],
};
const topicWord = (r, language) => r.pick(WORDS[language][0]);
const settingWord = (r, language) => r.pick(WORDS[language][1] || ['']);

const BULLETS = [[46, '- '], [14, '* '], [5, 'n. '], [4, '1. '], [2, '[n] '], [22, ''], [1, '+ '], [2, '• '], [2, '<br>'], [4, 'html']];
const wrap = (text, width) => text.split('\n').map((line) => { let out = '', at = 0; for (const word of line.split(' ')) { if (at + word.length > width) { out += `\n${word}`; at = word.length; } else { out += (out ? ' ' : '') + word; at += word.length + 1; } } return out; }).join('\n');

function laid(r, items, layout) {
  if (layout === 'paragraphs' || (layout === 'plain' && r.chance(0.6))) { const width = r.chance(0.2) ? r.int(60, 100) : 0; return (width ? items.map((i) => (/^(?:#|\[Home)/.test(i) ? i : wrap(i, width))) : items).join('\n\n'); }
  const lead = r.weighted(BULLETS);
  if (lead === 'html') return htmlList(r, items.map((head) => ({ head })), r.pick(['ul', 'ol', 'p', 'ul']));
  if (lead === '<br>') return items.join(r.pick(['<br>\n', '<br/>\n', '  \n', '<br>']));
  const loose = !/^[-*+n1]/.test(lead) || r.chance(0.2);
  return items.map((item, at) => { const bullet = lead.replace('[n]', `[${at + 1}]`).replace(/^n/, String(at + 1)); return bullet + item.replace(/\n+/g, `\n${' '.repeat(bullet.length)}`); }).join(loose ? '\n\n' : '\n');
}

// The date of a piece of news, before it or after it.
function newsDate(r, page) {
  const form = r.pick(['May 2021', 'May 2021', 'May. 2021', '05/2021', '2021-05', '2021-05', '2021/05', '2021.5', 'May 3, 2021', 'May, 2021', '3 May 2021', '2021', 'iso', ...(page.language === 'en' ? [] : ['native', 'native', 'native', 'native', 'native', 'native', 'native'])]); const day = r.int(1, 28);
  const text = (w) => { const native = (form === 'native' || (page.language !== 'en' && /May/.test(form))) && { de: `${MONTHS_IN.de[w.month - 1]} ${w.year}`, fr: capital(`${MONTHS_IN.fr[w.month - 1]} ${w.year}`), es: capital(`${MONTHS_IN.es[w.month - 1]} ${w.year}`), ko: `${w.year}년 ${w.month}월`, ja: `${w.year}年${w.month}月`, zh: `${w.year}年${w.month}月` }[page.language]; return native || (form === 'iso' ? `${w.year}-${two(w.month)}-${two(1 + ((w.month * 7 + day) % 28))}` : dateText(form, w.year, w.month, 1 + ((w.month * 5 + day) % 28))); };
  const around = r.pick([(d, s) => `[${d}] ${s}`, (d, s) => `${d}: ${s}`, (d, s) => `${d}: ${s}`, (d, s) => `**${d}**: ${s}`, (d, s) => `**${d}** ${s}`, (d, s) => `**[${d}]** ${s}`, (d, s) => `*${d}* – ${s}`, (d, s) => `(${d}) ${s}`, (d, s) => `${d} – ${s}`, (d, s) => `${d} - ${s}`, (d, s) => `${d}. ${s}`, (d, s) => `\`${d}\` ${s}`, (d, s) => `_${d}._ ${s}`, (d, s) => `**${d}.** ${s}`, (d, s) => `${s} (${d})`, (d, s) => `${s} [${d}]`, (d, s) => `${s} *${d}*`, (d, s) => s, (d, s) => `**${d}**<br>${s}`, (d, s) => `📅 ${d}: ${s}`]);
  return { text, around };
}

function section(r, page, kind, count) {
  const forms = drawForms(r, page.language); const [low, high] = kind.many; const many = r.int(low, high);
  const patterns = r.chance(0.55) && kind.items.length > 4 ? r.sample(kind.items, r.int(1, 3)) : kind.items;
  let last = ''; const draw = () => { const pattern = r.pick(patterns); if (patterns.length > 4 && pattern === last) return r.pick(patterns); last = pattern; return pattern; };
  const years = Array.from({ length: many }, () => ({ year: page.last - r.int(0, kind.layout === 'news' ? 2 : page.span), month: r.int(1, 12) })).sort((a, b) => b.year - a.year || b.month - a.month);
  const news = kind.layout === 'news' && newsDate(r, page);
  const made = [...new Set(years.map((when) => { const text = say(page, forms, draw(), when); return news ? [news.text(when), text] : [String(when.year), text]; }).map(JSON.stringify))].map(JSON.parse);
  if (kind.layout !== 'paragraphs' && kind.layout !== 'plain' && r.chance(0.05) && made.every(([, s]) => !s.includes('\n') && !s.includes('|'))) { count(made.length); return `${r.pick(['| Date | |', '| | |', '| When | What |', '| Year | Item |'])}\n|---|---|\n${made.map(([d, s]) => `| ${d} | ${s} |`).join('\n')}`; }
  count(made.length);
  if (kind.layout === 'list' && r.chance(0.1)) { const groups = [...new Set(made.map(([d]) => d))]; const mark = r.pick(['###', '####', '**']); return groups.map((g) => `${mark === '**' ? `**${g}**` : `${mark} ${g}`}\n\n${made.filter(([d]) => d === g).map(([, s]) => `- ${s}`).join('\n')}`).join('\n\n'); }
  return laid(r, news ? made.map(([d, s]) => news.around(d, s)) : made.map(([, s]) => s), kind.layout);
}

export function othersPage(r, counts = {}) {
  const language = r.chance(0.15) ? r.pick(Object.keys(TONGUES)) : 'en'; const page = drawPage(r, language);
  const pool = language === 'en' ? SECTIONS : TONGUES[language].sections, bios = language === 'en' ? BIO : TONGUES[language].bio;
  const chosen = []; const want = r.int(3, 6); for (let i = 0; i < 60 && chosen.length < Math.min(want, pool.length); i += 1) { const kind = r.weighted(pool); if (!chosen.includes(kind)) chosen.push(kind); }
  const level = r.weighted([[10, (s) => `## ${s}`], [4, (s) => `# ${s}`], [3, (s) => `### ${s}`], [1, (s) => `**${s}**`], [1, (s) => `${s}\n---`], [0.7, (s) => `<h2>${s}</h2>`], [0.7, (s) => `## **${s}**`]]);
  const count = (kind, n) => { counts[kind.headings[0]] = (counts[kind.headings[0]] || 0) + n; };
  const name = plainName(page.owner); const bio = (language === 'en' ? [r.pick(bios.slice(0, 4)), ...r.sample(bios.slice(4), r.int(0, 2))] : r.sample(bios, r.int(1, 2))).map((s) => say(page, drawForms(r, language), s)); counts.bio = (counts.bio || 0) + bio.length;
  const body = chosen.map((kind) => `${level(r.pick(kind.headings))}\n\n${section(r, page, kind, (n) => count(kind, n))}`).join('\n\n');
  const text = `---\nauthor:\n  name: ${name}\n---\n\n${r.chance(0.7) ? `# ${name}\n\n` : ''}${bio.join(language === 'en' && r.chance(0.3) ? ' ' : '\n\n')}\n\n${body}\n`;
  return { language, text };
}

export function othersPages({ out, count, seed }) {
  const folder = path.join(out, 'others'); fs.rmSync(folder, { recursive: true, force: true }); fs.mkdirSync(folder, { recursive: true });
  const counts = { pages: 0, languages: {}, items: {} };
  for (let i = 0; i < count; i += 1) {
    const { language, text } = othersPage(new Random(`${seed} others ${i}`), counts.items);
    if (strip(text) !== text) throw new Error(`page ${i} of others has a marker`);
    const hole = text.match(/.*(?:undefined|\bNaN\b|[⟨⟩{}]|\[object).*/); if (hole) throw new Error(`page ${i} of others has a hole: ${hole[0]}`);
    fs.writeFileSync(path.join(folder, `${String(i).padStart(4, '0')}.md`), text);
    counts.pages += 1; counts.languages[language] = (counts.languages[language] || 0) + 1;
  }
  return counts;
}

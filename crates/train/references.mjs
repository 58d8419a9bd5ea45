// References in CSL-JSON, as diverse as publication lists are.
import { list, capital } from './random.mjs';
import { TOPIC_NAMES, TOPICS } from './topics.mjs';
import { title, titleCase, PLACES } from './titles.mjs';
import { otherTitle } from './titles_other.mjs';
import { person, group, syllables } from './names.mjs';
import { journal, capitals } from './journals.mjs';
import { conference, proceedings, CITIES, LNSERIES } from './conferences.mjs';

export const PUBLISHERS = list('Springer|Springer International Publishing|Elsevier|Wiley|John Wiley & Sons|Oxford University Press|Cambridge University Press|Routledge|MIT Press|The MIT Press|Harvard University Press|Princeton University Press|University of Chicago Press|Yale University Press|Duke University Press|Palgrave Macmillan|Bloomsbury Academic|Brill|De Gruyter|Sage|SAGE Publications|Taylor & Francis|CRC Press|Academic Press|Penguin|Suhrkamp|Steg Verlag|Vandenhoeck & Ruprecht|Mohr Siebeck|Gallimard|Presses universitaires de France|Éditions du Quai|Il Mulino|Franco Angeli|Fondo de Cultura Económica|Cátedra|Editora UFMG|Northbank University Press|Harbour Press|Edward Elgar|Hart Publishing|Amsterdam University Press|Leuven University Press|World Scientific|IGI Global|O\'Reilly Media|Verso|Polity|Pearson|McGraw-Hill|Manchester University Press|Stanford University Press|University of California Press|Aschendorff|Olms|Anthem Press|Open Book Publishers|meson press|transcript|Campus|Halm');
export const CONFERENCE_PUBLISHERS = list('ACM|IEEE|Springer|USENIX Association|Association for Computing Machinery|Association for Computational Linguistics|PMLR|Curran Associates, Inc.|AAAI Press|ISCA|Schloss Dagstuhl – Leibniz-Zentrum für Informatik|IOS Press|SPIE|SIAM|CEUR-WS.org|OpenReview.net|Atlantis Press|Springer Nature Switzerland');
export const PRESS_PLACES = list('Cambridge|Oxford|London|New York|Berlin|Cambridge, MA|Cambridge, Massachusetts|New York, NY; London|London and New York|Berlin, Heidelberg|Cham|Singapore|Amsterdam|Leiden; Boston|Chicago|Princeton|Durham, NC|New Haven|Paris|Tübingen|Göttingen|Stuttgart|Frankfurt am Main|Milano|Madrid|México, D.F.|São Paulo|Basingstoke, UK|Hoboken, NJ|Dordrecht|Wien|Warszawa|Northampton, MA|Thousand Oaks, Calif.|Abingdon|Bielefeld|Berkeley|Tokyo|New York, NY, USA|Boca Raton|Basel|Bologna|Manchester');
const SCHOOLS = list('University of {P}|University of {P}|{P} University|{P} Institute of Technology|Technical University of {P}|Universität {P}|Université de {P}|Universidad de {P}|{S} University|{S} College|{S} State University|Northbank University|University of {S}|ETH Zurich|EPFL|KAIST|Massachusetts Institute of Technology|University of California, Berkeley|University of California, San Diego|Seoul National University|Imperial College London|KU Leuven|École normale supérieure|National University of {P}|University College {P}|{S} School of Economics');
export const school = (r) => r.pick(SCHOOLS).replace(/\{(\w)\}/, (all, key) => (key === 'P' ? r.pick(PLACES).replace(/^the /, '').replace(/,.*$/, '') : capital(syllables(r, 2))));
const THESES = list('PhD thesis|PhD dissertation|Doctoral dissertation|Master\'s thesis|Ph.D. thesis|Ph.D. Thesis|MSc thesis|Dissertation|Master thesis|Bachelor\'s thesis|Thèse de doctorat|Doctoral thesis|Habilitation|Ph.D. dissertation|M.A. thesis|Diploma thesis|Tesis doctoral|Licentiate thesis');
const REPORTS = list('Technical report|Technical Report|Working Paper|Working paper|Research report|White paper|Policy brief|Discussion paper|NBER Working Paper|Report|Tech. rep.|CEPR Discussion Paper|IZA Discussion Paper|Policy Research Working Paper|Deliverable|Internet-Draft|RFC');
const INSTITUTIONS = list('RAND Corporation|NBER|National Bureau of Economic Research|World Bank|IZA Institute of Labor Economics|NASA|INRIA|Max Planck Institute for Gravel|European Commission|Institute for Fiscal Studies|NIST|Fraunhofer IIS|Bank of England|CERN|OECD Publishing|US Geological Survey|Brookings Institution|Ministry of Quiet Works|Pew Research Center|Federal Reserve Bank of {P}|IBM Research|Institute of Tides');
export const institution = (r) => r.pick(INSTITUTIONS).replace('{P}', r.pick(PLACES).replace(/^the /, ''));
const SERVERS = list('arXiv|arXiv|arXiv|bioRxiv|medRxiv|SSRN|PsyArXiv|SocArXiv|Research Square|Preprints.org|OSF Preprints|ChemRxiv|HAL|EarthArXiv|Zenodo|Cryptology ePrint Archive');

export function doi(r) {
  const prefix = `10.${r.int(1000, r.chance(0.5) ? 9999 : 49999)}`;
  return prefix + '/' + r.weighted([[3, () => `${r.letters(r.int(2, 6))}.${r.int(1990, 2025)}.${r.digits(r.int(2, 6))}`], [3, () => `s${r.digits(5)}-0${r.digits(2)}-${r.digits(5)}-${r.pick('0123456789x')}`], [2, () => `j.${r.letters(r.int(4, 6))}.${r.int(2000, 2025)}.${r.digits(r.int(2, 6))}`], [2, () => `${r.digits(7)}.${r.digits(7)}`], [1, () => `journal.p${r.letters(3)}.${r.digits(7)}`], [1, () => `PhysRev${r.pick(['Lett', 'B', 'D', 'X'])}.${r.int(50, 130)}.${r.digits(6)}`], [1, () => `S0${r.digits(3)}-${r.digits(4)}(${r.digits(2)})${r.digits(5)}-${r.digits(1)}`], [1, () => `978-3-${r.digits(3)}-${r.digits(5)}-${r.digits(1)}_${r.int(1, 40)}`], [1, () => `ACCESS.${r.int(2013, 2025)}.${r.digits(7)}`], [1, () => `acs.${r.letters(5)}.${r.int(0, 9)}${r.letters(1)}${r.digits(5)}`], [0.5, () => `(SICI)${r.digits(4)}-${r.digits(4)}(${r.digits(8)})${r.digits(2)}:${r.digits(1)}<${r.digits(3)}::AID-X${r.digits(2)}>3.0.CO;2-${r.pick('0123ABX')}`], [1, () => r.digits(r.int(5, 9))], [1, () => `${r.letters(4)}/${r.letters(2)}${r.digits(3)}`]])();
}
const roman = (n) => ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx', 'xxi', 'xxii'][n];
export function pages(r) {
  const from = r.weighted([[3, () => r.int(1, 99)], [5, () => r.int(100, 999)], [2, () => r.int(1000, 9999)], [0.6, () => r.int(10000, 40000)]])(); const to = from + r.int(1, r.chance(0.7) ? 22 : 60);
  return r.weighted([[16, `${from}-${to}`], [4, `${from}–${to}`], [1, `S${from % 100}-S${(from % 100) + 6}`], [0.6, `e${r.int(1, 99)}`], [1.2, `e${r.digits(r.int(4, 7))}`], [0.8, `0${r.digits(5)}`], [1, `Article ${r.int(1, 300)}`], [1, String(r.int(10000, 200000))], [1.4, String(from)], [0.5, () => { const a = r.int(1, 12); return `${roman(a)}-${roman(a + r.int(2, 8))}`; }], [0.5, `${from}-${to}, ${to + 30}`], [0.4, `L${from % 60}-L${(from % 60) + 5}`], [0.3, `${r.int(1, 40)}:1-${r.int(12, 30)}`], [0.3, `1-${r.int(5, 50)}`], [0.3, `${r.letters(1, 'ABCDGH')}${r.digits(3)}`]].map(([w, v]) => [w, typeof v === 'function' ? v() : v]));
}
export const volume = (r) => r.weighted([[24, String(r.int(1, r.chance(0.5) ? 60 : 450))], [1, `${r.int(2, 99)}${r.pick('ABC')}`], [1, String(r.int(1980, 2025))], [0.5, `${r.int(10, 60)}-${r.int(61, 70)}`], [0.4, r.pick(['XII', 'XXIV', 'VII', 'LXI', 'CV'])]]);
export const issue = (r) => r.weighted([[22, String(r.int(1, 12))], [2, String(r.int(13, 60))], [1, `${r.pick(['1-2', '3-4', '5/6', '1–2'])}`], [0.8, `S${r.int(1, 3)}`], [0.6, `Suppl ${r.int(1, 3)}`], [0.3, `Suppl. ${r.int(1, 3)}`], [0.5, `Pt ${r.int(1, 3)}`], [0.3, 'Special Issue'], [0.8, r.pick(['CSCW2', 'POPL', 'OOPSLA', 'FSE', 'PLDI'])], [0.3, r.pick(['Spring', 'Fall'])]]);
export const isbn = (r) => r.pick([`978-${r.digits(1)}-${r.digits(4)}-${r.digits(4)}-${r.digits(1)}`, `978${r.digits(10)}`, `${r.digits(1)}-${r.digits(3)}-${r.digits(5)}-X`]);
export const arxiv = (r, year) => (r.chance(0.85) ? `${String(year).slice(-2).padStart(2, '0')}${String(r.int(1, 12)).padStart(2, '0')}.${r.digits(r.chance(0.8) ? 5 : 4)}` : `${r.pick(['math', 'hep-th', 'cs', 'astro-ph'])}/${r.digits(7)}`);

function names(r, owner, options = {}) {
  const count = options.count || r.weighted([[14, 1], [18, 2], [20, 3], [16, 4], [10, 5], [6, 6], [4, 7], [3, 8], [4, r.int(9, 12)], [0.8, r.int(13, 30)]]);
  const out = Array.from({ length: count }, () => person(r, { latin: options.latin ?? false, script: options.script }));
  if (owner && !r.chance(0.05)) out[r.chance(0.45) ? 0 : r.int(0, count - 1)] = owner;
  if (r.chance(0.025)) out.push(group(r)); else if (r.chance(0.015)) return [group(r)];
  return out;
}

function issued(r, year) {
  const kind = r.weighted([[6, 'year'], [3, 'month'], [3, 'day'], [0.4, 'season']]);
  if (kind === 'year') return { 'date-parts': [[year]] };
  if (kind === 'season') return { 'date-parts': [[year]], season: r.int(1, 4) };
  return { 'date-parts': [kind === 'month' ? [year, r.int(1, 12)] : [year, r.int(1, 12), r.int(1, 28)]] };
}
const url = (r) => `https://${r.pick(['www.', '', 'papers.', 'journals.'])}${r.letters(r.int(4, 9))}.${r.pick(['example', 'example.org', 'example.com', 'example.edu'])}/${r.pick(['', 'abs/', 'article/view/', 'papers/', '~me/'])}${r.letters(r.int(3, 8))}${r.pick(['', '.pdf', '.html', `?id=${r.digits(4)}`, `/${r.digits(6)}`])}`;

export const KINDS = [[50, 'article-journal'], [20, 'paper-conference'], [10, 'chapter'], [8, 'book'], [5, 'thesis'], [4, 'report'], [3, 'article']];

// One reference. `id` also numbers it; `topic` keeps a page to a few disciplines.
export function reference(r, id, { owner, type = r.weighted(KINDS), topic = r.pick(TOPIC_NAMES) } = {}) {
  const year = r.chance(0.86) ? r.int(2000, 2025) : r.int(1955, 1999);
  const foreign = r.chance(0.09); let name = foreign ? otherTitle(r) : title(r, topic); if (!foreign && r.chance(0.45)) name = titleCase(name);
  const ref = { id, type, title: name, author: names(r, owner), issued: issued(r, year) };
  if (r.chance(0.02)) { delete ref.issued; if (r.chance(0.6)) ref.status = r.pick(['in press', 'forthcoming', 'submitted', 'accepted']); }
  if (r.chance(type === 'article-journal' ? 0.62 : 0.35)) ref.DOI = doi(r);
  if (r.chance(0.1)) { ref.URL = url(r); if (r.chance(0.35)) ref.accessed = { 'date-parts': [[Math.max(year, 2010), r.int(1, 12), r.int(1, 28)]] }; }
  if (type === 'article-journal') {
    const j = journal(r, topic); ref['container-title'] = j.name; if (j.short) ref['container-title-short'] = j.short;
    if (r.chance(0.93)) ref.volume = volume(r);
    if (r.chance(0.68)) ref.issue = issue(r);
    if (r.chance(0.93)) ref.page = pages(r);
    if (r.chance(0.1)) ref.ISSN = `${r.digits(4)}-${r.digits(3)}${r.pick('0123456789X')}`;
    if (r.chance(0.1)) { ref.PMID = r.digits(8); if (r.chance(0.3)) ref.PMCID = `PMC${r.digits(7)}`; }
    if (r.chance(0.03)) ref['publisher'] = r.pick(PUBLISHERS);
  } else if (type === 'paper-conference') {
    const c = conference(r, topic); ref['container-title'] = proceedings(r, c, year);
    if (r.chance(0.7)) ref.page = pages(r);
    if (r.chance(0.6)) ref.publisher = r.pick(CONFERENCE_PUBLISHERS);
    if (r.chance(0.3)) ref['event-place'] = r.pick(CITIES); if (r.chance(0.3)) ref['publisher-place'] = r.chance(0.5) ? r.pick(PRESS_PLACES) : r.pick(CITIES);
    if (r.chance(0.15)) ref['event-title'] = ref.event = r.chance(0.5) ? `${c.acronym} ${year}` : c.name;
    if (r.chance(0.22)) { ref['collection-title'] = r.pick(LNSERIES); if (r.chance(0.8)) ref[r.chance(0.5) ? 'volume' : 'collection-number'] = volume(r); } else if (r.chance(0.12)) ref.volume = volume(r);
    if (r.chance(0.15)) ref.editor = names(r, null, { count: r.int(1, 4), latin: true });
  } else if (type === 'chapter') {
    const bookTitle = r.weighted([[3, () => titleCase(title(r, topic))], [2, () => `${r.pick(['Handbook of', 'The Oxford Handbook of', 'The Cambridge Companion to', 'Encyclopedia of', 'Advances in', 'Essays on', 'The Routledge Handbook of', 'Perspectives on', 'Topics in', 'Methods in', 'New Directions in', 'Readings in'])} ${capitals(r.pick([...TOPICS[topic].fields, ...TOPICS[topic].things]))}`], [0.4, () => otherTitle(r, r.pick(['de', 'fr', 'es', 'it', 'pt', 'nl']))]])();
    ref['container-title'] = bookTitle; if (r.chance(0.85)) ref.editor = names(r, null, { count: r.int(1, 4), latin: true });
    if (r.chance(0.9)) ref.publisher = r.pick(PUBLISHERS); if (r.chance(0.7)) ref['publisher-place'] = r.pick(PRESS_PLACES); if (r.chance(0.85)) ref.page = pages(r);
    if (r.chance(0.12)) ref.volume = String(r.int(1, 9)); if (r.chance(0.1)) ref.edition = String(r.int(2, 5)); if (r.chance(0.15)) { ref['collection-title'] = `Studies in ${r.pick(TOPICS[topic].fields)}`; if (r.chance(0.6)) ref['collection-number'] = String(r.int(1, 90)); }
    if (r.chance(0.12)) ref.ISBN = isbn(r); if (r.chance(0.05)) ref.translator = names(r, null, { count: 1, latin: true });
  } else if (type === 'book') {
    if (r.chance(0.95)) ref.publisher = r.pick(PUBLISHERS); if (r.chance(0.75)) ref['publisher-place'] = r.pick(PRESS_PLACES); if (r.chance(0.2)) ref.edition = r.chance(0.8) ? String(r.int(2, 9)) : r.pick(['revised', 'Third, revised', 'international']);
    if (r.chance(0.25)) ref.ISBN = isbn(r); if (r.chance(0.18)) { ref['collection-title'] = r.chance(0.5) ? `Studies in ${r.pick(TOPICS[topic].fields)}` : r.pick(LNSERIES); if (r.chance(0.6)) ref['collection-number'] = String(r.int(1, 200)); }
    if (r.chance(0.06)) ref.volume = String(r.int(1, 4)); if (r.chance(0.06)) ref.translator = names(r, null, { count: r.int(1, 2), latin: true }); if (r.chance(0.1)) ref['number-of-pages'] = String(r.int(90, 700));
    if (r.chance(0.2)) { ref.editor = ref.author; delete ref.author; }
  } else if (type === 'thesis') {
    ref.author = [owner || person(r)]; ref.genre = r.pick(THESES); ref.publisher = school(r); if (r.chance(0.35)) ref['publisher-place'] = r.pick(CITIES);
  } else if (type === 'report') {
    if (r.chance(0.85)) ref.genre = r.pick(REPORTS); ref.publisher = institution(r); if (r.chance(0.75)) ref.number = r.pick([String(r.int(1, 30000)), `${r.letters(2, 'ABCDEFT')}-${r.int(1980, 2025)}-${r.int(1, 99)}`, `w${r.digits(5)}`, `${r.int(10, 25)}/${r.int(1, 99)}`, `EPA-${r.digits(3)}-R-${r.digits(2)}`]);
    if (r.chance(0.4)) ref['publisher-place'] = r.pick(PRESS_PLACES); if (r.chance(0.1)) ref.page = pages(r);
  } else {
    const server = r.pick(SERVERS); ref.publisher = server; if (r.chance(0.75)) ref.number = server === 'arXiv' ? `arXiv:${arxiv(r, Math.max(year, 2008))}` : String(r.digits(6)); if (r.chance(0.5)) ref['container-title'] = server; if (r.chance(0.4)) ref.genre = 'Preprint';
    if (server === 'arXiv' && r.chance(0.3)) { ref['container-title'] = 'CoRR'; ref.volume = `abs/${arxiv(r, Math.max(year, 2008))}`; }
  }
  return ref;
}

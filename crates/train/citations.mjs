// Renders references with citeproc-js, with and without markers around what came from each variable.
//
// citeproc decorates stretches of output ("@font-style" and so on) after all changes of case, abbreviation and initials. The markers
// are one more decoration, so that none of these can break through them.
import { CODE, CLOSE } from './marks.mjs';

const FIELD_OF = {
  author: 'author', composer: 'author', director: 'author', 'original-author': 'author', interviewer: 'author', guest: 'author', editor: 'editor', translator: 'editor', 'collection-editor': 'editor', 'editorial-director': 'editor', 'container-author': 'editor', 'editor-translator': 'editor', editortranslator: 'editor',
  title: 'title', 'title-short': 'title', 'title-main': 'title', 'title-sub': 'title', shortTitle: 'title', 'container-title': 'container', 'container-title-short': 'container', journalAbbreviation: 'container', 'collection-title': 'series', volume: 'volume', 'collection-number': 'volume',
  issue: 'issue', page: 'pages', 'page-first': 'pages', number: 'number', edition: 'edition', issued: 'date', 'year-suffix': 'date', 'original-date': 'date', 'event-date': 'date', publisher: 'publisher', authority: 'publisher', 'publisher-place': 'place', 'event-place': 'place',
  DOI: 'doi', ISBN: 'isbn', ISSN: 'isbn', PMID: 'pmid', PMCID: 'pmid', URL: 'url', genre: 'genre', status: 'status', note: 'note', 'number-of-pages': 'note', 'number-of-volumes': 'note', version: 'note', 'chapter-number': 'note', event: 'event', 'event-title': 'event', accessed: 'accessed',
};
const fieldOfText = (text) => (/thesis|dissertation|technical report|tech\. rep/i.test(text) ? 'genre' : undefined);
const fieldOfTerm = (term) => ({ 'in press': 'status', forthcoming: 'status', 'no date': 'date' }[term]);
// Between a person and its field, the marker says which field the person is of; see `people` below.
export const OF_FIELD = { author: '\uE080', editor: '\uE081', other: '\uE082' };

let marking = false;
const wrap = (state, name, str) => (marking && str && state.tmp.area === 'bibliography' && !state.tmp.just_looking ? String.fromCharCode(0xe000 + CODE[name]) + str + CLOSE : str);
const decorations = Object.fromEntries(Object.keys(CODE).map((name) => [name, (state, str) => wrap(state, name, str)]));
for (const [field, sign] of Object.entries(OF_FIELD)) decorations[`person-of-${field}`] = (state, str) => { const out = wrap(state, 'person', str); return out === str ? str : sign + out; };

const addTo = (thing, name) => { if (thing && thing.decorations && !thing.decorations.some((d) => d[0] === '@mark' && d[1] === name)) thing.decorations.push(['@mark', name]); return thing; };

// Makes citeproc's name functions mark what they return. To be called once.
export function prepare(CSL) {
  const names = CSL.NameOutput.prototype;
  const after = (key, change) => { const before = names[key]; names[key] = function changed(...args) { const out = before.apply(this, args); return this.state.offprintMarks ? change(out, args, this) : out; }; };
  after('_familyName', (blob) => addTo(blob, 'family'));
  after('_nonDroppingParticle', (blob) => addTo(blob, 'particle'));
  after('_droppingParticle', (blob) => addTo(blob, 'particle'));
  after('_nameSuffix', (blob) => addTo(blob, 'suffix'));
  after('_givenName', (out) => { addTo(out.blob, 'given'); return out; });
  const ofField = (v) => `person-of-${['author', 'editor'].includes(FIELD_OF[v]) ? FIELD_OF[v] : 'other'}`;
  after('_renderPersonalName', (blob, [v]) => addTo(blob, ofField(v)));
  after('_renderInstitutionName', (blob, [v]) => addTo(addTo(blob, 'family'), ofField(v)));
  const joinEtAl = names._joinEtAl;
  names._joinEtAl = function changed(blobs) {
    if (this.state.offprintMarks) for (const key of ['multiple', 'single']) addTo(this['et-al'] && this['et-al'][key], 'etal');
    return joinEtAl.call(this, blobs);
  };
  const numeric = CSL.Util.outputNumericField;
  CSL.Util.outputNumericField = function changed(state, variable, id) {
    const style = state.offprintMarks && FIELD_OF[variable] && state.tmp.shadow_numbers[variable].masterStyling;
    if (style) addTo(style, FIELD_OF[variable]);
    return numeric.call(this, state, variable, id);
  };
}

const NUMERIC = new Set(['page', 'page-first', 'chapter-number', 'collection-number', 'edition', 'issue', 'number', 'number-of-pages', 'number-of-volumes', 'volume']);
function markTokens(engine) {
  engine.offprintMarks = true;
  engine.fun.decorate['@mark'] = decorations;
  const seen = new Set();
  for (const tokens of [engine.bibliography.tokens, ...Object.values(engine.macros)]) for (const token of tokens) {
    if (seen.has(token)) continue;
    seen.add(token);
    const variable = (token.variables_real || token.variables || [])[0];
    let field;
    if (token.name === 'text') field = variable ? !NUMERIC.has(variable) && FIELD_OF[variable] : token.strings.term ? fieldOfTerm(token.strings.term) : fieldOfText(token.strings.value || '');
    else if (token.name === 'date' && (token.tokentype === 0 || token.tokentype === 2)) field = FIELD_OF[(token.variables || [])[0]];
    // The innermost decoration: quotation marks and emphasis stay outside.
    if (field) token.decorations.unshift(['@mark', field]);
  }
}

function engineOf(CSL, xml, locales, language, refs) {
  const byId = Object.fromEntries(refs.map((ref) => [ref.id, structuredClone(ref)]));
  return new CSL.Engine({ retrieveLocale: (lang) => locales(lang) || locales('en-US'), retrieveItem: (id) => byId[id] }, xml, language, true);
}

function bibliography(engine, withMarks) {
  marking = withMarks;
  try { const made = engine.makeBibliography(); return made && { ids: made[0].entry_ids.map(([id]) => id), lines: made[1] }; } finally { marking = false; }
}

// [{ id, plain, marked }] of a style in HTML, or nothing where the style makes no list. Building an engine takes most of the time, so
// the list without markers comes from the same engine with its marks switched off; `strictly` builds one that never had any.
export function render(CSL, xml, locales, language, refs, strictly = false) {
  const engine = engineOf(CSL, xml, locales, language, refs);
  const ids = refs.map((ref) => ref.id);
  let plain;
  if (strictly) { const untouched = engineOf(CSL, xml, locales, language, refs); untouched.updateItems(ids); plain = bibliography(untouched, false); }
  markTokens(engine); engine.updateItems(ids);
  if (!strictly) plain = bibliography(engine, false);
  if (!plain || plain.ids.length !== refs.length) return undefined;
  const marked = bibliography(engine, true);
  const at = new Map(marked.ids.map((id, i) => [id, marked.lines[i]]));
  return plain.ids.map((id, i) => ({ id, plain: plain.lines[i], marked: at.get(id) }));
}

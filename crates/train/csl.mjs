// Publication lists in the citation styles of the CSL project, with every field marked.
import crypto from 'node:crypto'; import fs from 'node:fs'; import path from 'node:path'; import { createRequire } from 'node:module';
import { Random } from './random.mjs';
import { reference } from './references.mjs';
import { person, plainName } from './names.mjs';
import { TOPIC_NAMES } from './topics.mjs';
import { prepare, render } from './citations.mjs';
import { transfer } from './spans.mjs';
import { CLOSE, mark, strip, verify } from './marks.mjs';

// One style in four is kept aside for testing; it must not be learned from.
const isAside = (file) => crypto.createHash('sha256').update(file).digest()[0] % 4 === 0;
const LOCALES = ['de-DE', 'fr-FR', 'es-ES', 'pt-PT', 'pt-BR', 'it-IT', 'nl-NL', 'zh-CN', 'ja-JP', 'ko-KR'];

// citeproc-js writes HTML; people write Markdown. Markers count as no characters here.
const M = '[\\uE000-\\uE0FF]*';
export function markdown(html, keepNumber) {
  let text = html.replace(/<div class="csl-left-margin">([\s\S]*?)<\/div>/g, (all, number) => (keepNumber ? `${number} ` : '')).replace(/<\/?(?:div|span|a)\b[^>]*>/g, (tag) => (tag.startsWith('<div') ? ' ' : ''));
  const plain = (t) => t.replace(/&#38;|&amp;/g, '&').replace(/&#60;|&lt;/g, '<').replace(/&#62;|&gt;/g, '>').replace(/&#160;|\u00a0/g, ' ').replace(/([\\`*_[\]])/g, '\\$1');
  text = text.split(/(<\/?(?:i|b|sup|sub)>)/).map((part) => (/^<\/?i>$/.test(part) ? '*' : /^<\/?b>$/.test(part) ? '**' : part.startsWith('<') ? part : plain(part))).join('');
  text = text.replace(/(\*+)([^*]+?)(\s+)(\*+)/g, (all, open, words, space, close) => (open === close ? open + words + close + space : all));
  text = text.replace(/\*\*\*\*/g, '').replace(/\s+/g, ' ').trim();
  return keepNumber ? text : text.replace(new RegExp(`^(${M})\\d+[.)]?(${M})\\s+`), '$1$2');
}

// How the entries of a page stand in the file.
function layout(r) {
  return r.weighted([[0.62, { lead: '- ', number: false }], [0.08, { lead: '* ', number: false }], [0.07, { lead: 'n. ', number: false }], [0.05, { lead: '1. ', number: false }], [0.06, { lead: '[n] ', number: false }], [0.07, { lead: '', number: false }], [0.05, { lead: '', number: true }]]);
}
// A particle that goes behind the given name where a style inverts names ("Cruz A de la").
const trailing = ({ 'non-dropping-particle': particle, ...p }) => (particle ? { ...p, 'dropping-particle': particle } : p);
// "…" before the last of many authors stands for the others.
const ELLIPSIS = /(\uE0FF[,;]? ?)(…|\. ?\. ?\.)(?= ?(?:& |and )?\uE040)/g;
// "arXiv:2101.00001" is a place and a number; the second "arXiv:" of "arXiv preprint arXiv:2101.00001" belongs to nothing.
export const finish = (marked) => marked?.replace(ELLIPSIS, (all, before, dots) => before + mark('etal', dots)).replace(/\uE008arXiv:(?=[^\uE000-\uE0FF]*\uE0FF)/g, () => (/\uE003[*_]*(?:arXiv|CoRR)/i.test(marked) ? 'arXiv:\uE008' : `${mark('container', 'arXiv')}:\uE008`));
const BIOS = ['I work on many things.', 'I am a researcher at a small university.', 'My group studies what happens at the edges.', 'Welcome to my page.', 'I teach and write.'];

export function cslPages({ styles, locales, out, perStyle, seed, strictly, some, log }) {
  const from = [path.join(path.resolve(styles), 'x.js'), path.join(process.cwd(), 'x.js')];
  const CSL = (() => { for (const file of from) { try { return createRequire(file)('citeproc'); } catch { /* the next place */ } } throw new Error('citeproc is not installed above the styles or here'); })();
  prepare(CSL);
  const cache = new Map();
  const locale = (lang) => { if (!cache.has(lang)) { const file = path.join(locales, `locales-${lang}.xml`); cache.set(lang, fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined); } return cache.get(lang); };
  const files = fs.readdirSync(styles).filter((f) => f.endsWith('.csl') && !/wikipedia|annotated|abstract|without-titles|^bibtex/.test(f) && !isAside(f)).filter((f, at) => !some || at % some === 0);
  fs.rmSync(path.join(out, 'csl'), { recursive: true, force: true }); fs.mkdirSync(path.join(out, 'csl'), { recursive: true });
  const counts = { styles: 0, pages: 0, entries: 0, dropped: 0, failed: 0 };
  for (const file of files) {
    const xml = fs.readFileSync(path.join(styles, file), 'utf8');
    if (!xml.includes('<bibliography')) continue;
    const own = (xml.match(/default-locale="([\w-]+)"/) || [])[1];
    const r = new Random(`${seed} ${file}`);
    const languages = ['en-US'];
    if (own && !own.startsWith('en')) { const fit = LOCALES.find((l) => l === own) || LOCALES.find((l) => l.slice(0, 2) === own.slice(0, 2)); if (fit) languages.push(fit); } else if (r.chance(1 / 9)) languages.push(r.pick(LOCALES));
    for (const language of languages.filter((l) => locale(l))) {
      const owner = person(r); const topics = r.sample(TOPIC_NAMES, r.int(1, 4));
      const refs = Array.from({ length: perStyle }, (_, i) => reference(r, `r${String(i + 1).padStart(2, '0')}`, { owner: r.chance(0.92) ? owner : undefined, topic: r.pick(topics) }));
      if (r.chance(0.15)) for (const ref of refs) for (const key of ['author', 'editor']) if (ref[key]) ref[key] = ref[key].map(trailing);
      const shape = layout(r);
      let made;
      try { made = render(CSL, xml, locale, language, refs, strictly); } catch (error) { counts.failed += 1; if (process.env.TRAIN_DEBUG) log(`${file}: ${error.message}`); continue; }
      if (!made) { counts.failed += 1; continue; }
      const lines = [];
      for (const entry of made) {
        if (!entry.plain || !entry.marked) { counts.dropped += 1; continue; }
        const ref = refs.find((x) => x.id === entry.id);
        const plain = markdown(entry.plain, shape.number);
        const marked = finish(transfer(plain, markdown(entry.marked, shape.number), ref));
        // Without a title there is nothing to learn from; without equal letters the markers cannot be trusted.
        if (!marked || strip(marked) !== plain || !marked.includes('\uE002')) { counts.dropped += 1; if (process.env.TRAIN_DEBUG) log(`${file}: dropped\n  ${plain}\n  ${strip(markdown(entry.marked, shape.number))}`); continue; }
        verify(marked); lines.push(marked);
      }
      if (lines.length < perStyle / 2) { counts.failed += 1; continue; }
      const bullet = (i) => shape.lead.replace(/^n\./, `${i + 1}.`).replace('[n]', `[${i + 1}]`);
      const body = lines.map((line, i) => bullet(i) + line).join(/^[-*\dn]/.test(shape.lead) ? '\n' : '\n\n');
      const name = file.replace('.csl', '') + (language === 'en-US' ? '' : `--${language}`);
      fs.writeFileSync(path.join(out, 'csl', `${name}.md`), `---\nauthor:\n  name: ${plainName(owner)}\n---\n\n${r.pick(BIOS)}\n\n## Publications\n\n${body}\n`);
      counts.pages += 1; counts.entries += lines.length; if (language === 'en-US') counts.styles += 1;
    }
  }
  return counts;
}
export { CLOSE };

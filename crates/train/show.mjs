// Shows marked pages to people: fields as {title …}, people as <family …>.
//   node show.mjs DIR|FILE… [--count 20] [--seed 1] [--stats]
import fs from 'node:fs'; import path from 'node:path';
import { Random } from './random.mjs';
import { CODE, CLOSE } from './marks.mjs';

const args = process.argv.slice(2); const option = (name, otherwise) => { const at = args.indexOf(name); return at < 0 ? otherwise : args.splice(at, 2)[1]; };
const count = Number(option('--count', 20)), seed = option('--seed', '1'), stats = args.includes('--stats');
const NAMES = Object.fromEntries(Object.entries(CODE).map(([name, code]) => [code, name]));
const SHORT = { person: '<', given: 'g:', family: 'f:', particle: 'p:', suffix: 's:', etal: 'etal:' };
const visible = (text) => { const stack = []; return [...text].map((c) => { if (c === CLOSE) return { person: '>', given: '', family: '', particle: '', suffix: '', etal: '' }[stack.pop()] ?? '}'; if (c < '\uE000' || c > CLOSE) return c; const name = NAMES[c.codePointAt(0) - 0xe000]; stack.push(name); return SHORT[name] ?? `{${name} `; }).join(''); };
const files = args.filter((a) => !a.startsWith('--')).flatMap(function walk(at) { return fs.statSync(at).isDirectory() ? fs.readdirSync(at).sort().flatMap((f) => walk(path.join(at, f))) : at.endsWith('.md') ? [at] : []; });
if (stats) {
  const seen = {}; let pages = 0;
  for (const file of files) { pages += 1; for (const c of fs.readFileSync(file, 'utf8')) if (c >= '\uE000' && c < CLOSE) { const name = NAMES[c.codePointAt(0) - 0xe000] || c.codePointAt(0).toString(16); seen[name] = (seen[name] || 0) + 1; } }
  console.log(`${pages} pages`); console.table(seen);
} else {
  const r = new Random(seed); const one = files.length === 1;
  const lines = one ? fs.readFileSync(files[0], 'utf8').split('\n') : r.sample(files, count).map((f) => `${path.basename(f)}: ${r.pick(fs.readFileSync(f, 'utf8').split('\n').filter((l) => l.includes('\uE002')))}`);
  console.log(lines.map(visible).join('\n'));
}

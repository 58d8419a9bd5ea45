// Writes the pages that the reader learns from.
//   node pages.mjs --styles DIR --locales DIR --out OUT [--some 2] [--per-style 12] [--hand 2400] [--others 400] [--seed 1] [--only csl|hand|others]
// --some 2 takes each second style. For trying things out: --strictly yes renders the unmarked lists with engines of their own.
import fs from 'node:fs';
import { cslPages } from './csl.mjs';

const options = { some: '2', 'per-style': '12', hand: '2400', others: '400', seed: '1' };
for (let i = 2; i < process.argv.length; i += 2) options[process.argv[i].replace(/^--/, '')] = process.argv[i + 1];
if (!options.out) { console.error('usage: node pages.mjs --styles DIR --locales DIR --out OUT [--some 2] [--per-style 12] [--hand 2400] [--others 400] [--seed 1] [--only csl|hand|others]'); process.exit(2); }
fs.mkdirSync(options.out, { recursive: true });
const wanted = (kind) => !options.only || options.only === kind;
if (wanted('hand') && Number(options.hand)) {
  const { handPages } = await import('./hand.mjs');
  console.log('hand:', JSON.stringify(handPages({ out: options.out, count: Number(options.hand), seed: options.seed })));
}
if (wanted('others') && Number(options.others)) {
  const { othersPages } = await import('./others.mjs');
  console.log('others:', JSON.stringify(othersPages({ out: options.out, count: Number(options.others), seed: options.seed })));
}
if (wanted('csl') && options.styles) console.log('csl:', JSON.stringify(cslPages({ styles: options.styles, locales: options.locales, out: options.out, perStyle: Number(options['per-style']), strictly: options.strictly === 'yes', some: Number(options.some || 0), seed: options.seed, log: console.error })));

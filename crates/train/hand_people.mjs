// Author lists as people write them by hand.
import { mark } from './marks.mjs';
import { list as words, capital } from './random.mjs';
import { isAsian, particled, person, syllables } from './names.mjs';

// How the authors that are not named are spoken of; {n} is how many they are, or seem to be.
const ET_AL = words('et al.|et al.|et al|*et al.*|*et al*|et. al.|et al. |and others|and others|& others|and {n} others|and {n} more authors|and {n} more|and {n} more author(s)|and {n} other authors|+ {n} others|+{n} others|+ {n} more|+{n}|plus {n} others|(+{n} authors)|[...]|\\[...\\]|…|...|[…]|and {n} co-authors|and {n} coauthors|and colleagues|with {n} others|and many others|and several others|(and {n} others)|[and {n} others]|(et al.)|<i>et al.</i>|u. a.|et coll.|y otros|e altri|외 {n}인|외|他|ほか|等');
const ROLES = words('student|PI|corresponding author|PhD student|advisor|co-first author|equal contribution|corr. author|MSc student|undergraduate|first author|lead author|supervisor|postdoc|co-PI|contact author|visiting student|MIT|ETH Zurich|presenter|speaker|illustrator|intern');
const SURNAMES = words('Han|Lee|Kim|Park|Sato|Tanaka|Li|Wang|Chen|Mori|Choi|Zhang|Ito|Liu');
// The same name in the other script.
const twin = (r, p) => { if (isAsian(p)) { const given = capital(syllables(r, 2)), family = r.pick(SURNAMES); return r.pick([`${given} ${family}`, `${given} ${family}`, `${family} ${given}`, `${family}, ${given}`]); } const other = person(r, { script: r.pick(['korean', 'japanese', 'chinese']) }); return other.family + other.given; };
const upper = (p) => Object.fromEntries(Object.entries(p).map(([key, text]) => [key, String(text).toUpperCase()]));

export const initials = (given, form) => {
  const words = given.split(/ +/).filter(Boolean);
  const one = (word, dot) => word.split('-').map((part) => (/^\p{L}\.$/u.test(part) ? part[0] : [...part][0].toUpperCase()) + dot).join(form === 'MA' ? '' : '-');
  if (form === 'MA') return words.map((w) => one(w, '')).join('');
  if (form === 'M A') return words.map((w) => one(w, '')).join(' ');
  return words.map((w) => one(w, '.')).join(form === 'M.A.' ? '' : ' ');
};

export function drawPeople(r) {
  const order = r.weighted([[46, 'First Last'], [15, 'F. Last'], [17, 'Last, F.'], [5, 'Last F'], [5, 'Last, First'], [2, 'F Last'], [2, 'first inverted'], [3, 'Last, F. first'], [1.5, 'Last First'], [1, 'LAST F.']]);
  const separator = /^(?:Last,|first inv)/.test(order) ? r.weighted([[5, ', '], [3, '; '], [0.5, ' / '], [1.5, ' and ']]) : r.weighted([[24, ', '], [2, '; '], [1, ' · '], [0.7, ' - '], [0.5, ' / '], [0.5, '，']]);
  return {
    order, separator,
    dots: r.pick(['M. A.', 'M. A.', 'M.A.', 'M A', 'MA']),
    last: separator === ' and ' ? separator : r.weighted([[9, ' and '], [7, ', and '], [6, ' & '], [3, ', & '], [14, separator], [0.4, ' und '], [0.3, ' y ']]),
    italic: r.chance(0.16), owner: r.weighted([[34, 'plain'], [38, 'bold'], [9, 'underline'], [4, 'star'], [3, 'strong'], [3, 'bold italic'], [3, 'italic'], [2, 'link'], [1.6, 'initials'], [0.8, 'bold initials']]),
    linked: r.chance(0.05), equal: r.chance(0.16) ? r.pick(['\\*', '†', '<sup>\\*</sup>', '<sup>1</sup>', '\\#', '*', '<sup>†</sup>', '‡', '¹']) : '', corresponding: r.chance(0.06) ? r.pick(['✉', '\\#', '<sup>2</sup>', '‡']) : '',
    etal: r.chance(0.15) ? r.int(1, 3) : 0, etalText: r.pick(ET_AL), lastShown: r.chance(0.14), roles: r.chance(0.05) ? r.pick([0.12, 0.35]) : 0, brackets: r.pick(['()', '()', '()', '[]', '\u2014']), scripts: r.chance(0.05) ? r.pick([0.3, 0.8]) : 0, glued: r.chance(0.5) ? '' : ' ', caps: r.chance(0.035), trailing: r.chance(0.4), comma: r.chance(0.6), suffixComma: r.chance(0.4), only: r.chance(0.015),
    ownerMark: r.pick(['\\*', '\\*', '†']), middle: r.chance(0.85),
  };
}

// One name with its parts marked.
export function name(who, style, at) {
  const p = style.caps ? upper(who) : who;
  if (p.literal) return mark('person', mark('family', p.literal));
  if (isAsian(p)) return mark('person', mark('family', p.family) + (style.spaced ? ' ' : '') + mark('given', p.given));
  const particle = p['non-dropping-particle']; const gap = particled(p).slice((particle || '').length);
  const order = style.order === 'first inverted' ? (at ? 'First Last' : 'Last, First') : style.order === 'Last, F. first' ? (at ? 'F. Last' : 'Last, F.') : style.order;
  let given = p.given; if (!style.middle) given = given.replace(/ \p{L}\.$/u, '');
  const short = initials(p.given, style.dots);
  const family = mark('particle', particle) + gap + mark('family', order === 'LAST F.' ? p.family.toUpperCase() : p.family);
  const suffix = p.suffix ? (style.suffixComma ? ', ' : ' ') + mark('suffix', p.suffix) : '';
  // "Cruz A de la", "Berg, J. van der"
  if (style.trailing && particle && /^Last(?:,| F$)/.test(order) && !p.suffix) return mark('person', `${mark('family', p.family)}${order === 'Last F' ? '' : ','} ${mark('given', order === 'Last F' ? initials(p.given, style.dots === 'M A' ? 'M A' : 'MA') : order === 'Last, First' ? given : short)} ${mark('particle', particle)}`);
  switch (order) {
    case 'First Last': return mark('person', `${mark('given', given)} ${family}${suffix}`);
    case 'F. Last': case 'F Last': return mark('person', `${mark('given', order === 'F Last' ? initials(p.given, 'MA') : style.dots === 'MA' || style.dots === 'M A' ? initials(p.given, 'M. A.') : short)} ${family}${suffix}`);
    case 'Last F': return mark('person', `${family} ${mark('given', initials(p.given, style.dots === 'M A' ? 'M A' : 'MA'))}${suffix.replace(',', '')}`);
    case 'LAST F.': return mark('person', `${family} ${mark('given', initials(p.given, 'M.A.'))}${suffix}`);
    case 'Last First': return mark('person', `${family} ${mark('given', given)}`);
    case 'Last, First': return mark('person', `${family}, ${mark('given', given)}${suffix ? `, ${mark('suffix', p.suffix)}` : ''}`);
    default: return mark('person', `${family}, ${mark('given', short)}${suffix ? `, ${mark('suffix', p.suffix)}` : ''}`);
  }
}

const EMPHASIS = { plain: (s) => s, bold: (s) => `**${s}**`, underline: (s) => `<u>${s}</u>`, strong: (s) => `__${s}__`, 'bold italic': (s) => `***${s}***`, italic: (s) => `*${s}*` };

// The author field: names, the words between them, marks of equal contribution.
export function people(r, list, owner, style, field = 'author') {
  const equal = style.equal && list.length > 2 && r.chance(0.5) ? 2 : 0;
  const cut = style.etal && list.length > style.etal + 1 ? style.etal : 0;
  let shown = list;
  if (cut) shown = list.slice(0, cut);
  const names = shown.map((p, at) => {
    let text = name(p, style, at);
    if (p === owner && /initials/.test(style.owner) && !isAsian(p)) { const short = mark('person', `${mark('given', [...initials(p.given, 'M.A.')].slice(0, 2).join(''))}${mark('family', `${[...p.family][0].toUpperCase()}.`)}`); return style.owner === 'initials' ? short : `**${short}**`; }
    if (!p.literal && style.scripts && field === 'author' && r.chance(isAsian(p) ? 0.9 : style.scripts)) text += r.pick([`${style.glued}(${twin(r, p)})`, `${style.glued}(${twin(r, p)})`, `${style.glued}（${twin(r, p)}）`]);
    if (style.roles && field === 'author' && r.chance(style.roles)) { const role = r.pick(ROLES); text += style.brackets === '\u2014' ? ` <small>${role}</small>` : ` ${style.brackets[0]}${role}${style.brackets[1]}`.replace('[', '\\[').replace(']', '\\]'); }
    const star = at < equal ? style.equal : style.corresponding && at === list.length - 1 ? style.corresponding : '';
    if (p === owner) {
      if (style.owner === 'star') text += style.ownerMark; else if (style.owner === 'link') text = `[${text}](https://me.example.org)`;
      else if (style.italic && style.owner === 'italic') text = `**${text}**`; else text = (EMPHASIS[style.owner] || EMPHASIS.plain)(star && r.chance(0.5) && !star.startsWith('*') ? text + star : text);
      if (star && !text.includes(star) && !star.startsWith('*')) text += star;
      return text;
    }
    if (style.linked && r.chance(0.7)) text = `[${text}](https://${'abcdefgh'[at % 8]}.example.org/)`;
    return text + (star === '*' ? '\\*' : star);
  });
  let text;
  const { separator } = style; const last = style.last;
  if (cut && style.lastShown) text = `${names.join(separator)}${separator}${mark('etal', r.pick(['…', '...', '. . .', '[...]', '\\[…\\]', '…', '(...)']))}${r.pick([separator, ' ', last])}${name(list[list.length - 1], style, list.length - 1)}`;
  else if (cut) text = `${names.join(separator)}${style.comma && !/^[+[(\\外他等ほ…]/.test(style.etalText) ? ',' : /^[.…[\\等]/.test(style.etalText) ? separator.trimEnd() : ''} ${mark('etal', style.etalText.trim().replace('{n}', r.int(2, r.chance(0.8) ? 15 : 900)))}`;
  else if (names.length < 2) text = names[0];
  else text = names.slice(0, -1).join(separator) + (names.length === 2 && /^, (?:and|&)/.test(last) && !style.order.startsWith('Last,') ? last.replace(/^,/, '') : last) + names[names.length - 1];
  // A group for which the others write, and names between which somebody forgot a sign.
  if (!cut && names.length > 1 && /^(?:on behalf of|for the) /.test(list[list.length - 1].literal || '')) text = `${names.slice(0, -1).join(separator)}${r.pick([' ', ', ', '; '])}${names[names.length - 1]}`;
  else if (names.length > 2 && r.chance(0.012)) text = text.replace(separator, ' ');
  const whole = mark(field, text);
  return style.italic && field === 'author' && !/\*/.test(text.replace(/\\\*/g, '').replace(/\*\*/g, '')) && !text.includes('***') && !text.includes('_') ? (r.chance(0.8) ? `*${whole}*` : `_${whole}_`) : whole;
}

// Those who made a work: its authors or, of an edited book, its editors with the word that says so.
const EDITORS = { one: words(' (Ed.)| (ed.)|, ed.|, ed| (Hg.)| (Hrsg.)|, editor| (editor)| (Editor)| ed.|, Ed.| (dir.)| (coord.)| [ed.]| (a cura di)'), many: words(' (Eds.)| (eds.)|, eds.|, eds| (Hg.)| (Hrsg.)|, editors| (editors)| (Editors)| eds.|, Eds.| (dir.)| (coords.)| [eds.]| (Hgg.)| (a cura di)| (eds)| (Eds)') };
const BEFORE = words('edited by |Edited by |ed. |eds. |Ed. |Editors: |Editor: |hrsg. von |co-edited by ');
export function makers(r, ref, owner, style, list = ref.author) {
  if (!ref.edited) return people(r, list, owner, style);
  const whole = people(r, list, owner, { ...style, etal: 0, equal: '', roles: 0 }, 'editor');
  return r.chance(0.1) ? r.pick(BEFORE) + whole : whole + r.pick(list.length > 1 ? EDITORS.many : EDITORS.one).replace(/\[/, '\\[').replace(/\]/, '\\]');
}
export { ET_AL };

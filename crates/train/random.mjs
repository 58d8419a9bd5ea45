// Seeded random draws, so that the same seed always writes the same pages.

function hash(text) {
  let h = 2166136261;
  for (const c of String(text)) { h ^= c.codePointAt(0); h = Math.imul(h, 16777619); }
  return h >>> 0;
}

export class Random {
  constructor(seed) { this.state = hash(seed); for (let i = 0; i < 4; i += 1) this.next(); }

  // Mulberry32: small, and good enough for drawing words.
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(p) { return this.next() < p; }

  // A whole number from low to high, both included.
  int(low, high) { return low + Math.floor(this.next() * (high - low + 1)); }

  pick(list) { return list[Math.floor(this.next() * list.length)]; }

  // Draws one of [weight, value] pairs.
  weighted(pairs) {
    let at = this.next() * pairs.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of pairs) { at -= weight; if (at < 0) return value; }
    return pairs[pairs.length - 1][1];
  }

  shuffle(list) {
    const out = list.slice();
    for (let i = out.length - 1; i > 0; i -= 1) { const j = this.int(0, i); [out[i], out[j]] = [out[j], out[i]]; }
    return out;
  }

  sample(list, count) { return this.shuffle(list).slice(0, count); }

  digits(count) { let out = ''; for (let i = 0; i < count; i += 1) out += this.int(0, 9); return out; }

  letters(count, from = 'abcdefghijklmnopqrstuvwxyz') { let out = ''; for (let i = 0; i < count; i += 1) out += this.pick(from); return out; }
}

// "a|b|c" → ["a", "b", "c"]: keeps long word lists readable.
export const list = (text) => text.split('|').map((s) => s.trim()).filter(Boolean);
export const capital = (s) => s.replace(/\p{L}/u, (c) => c.toUpperCase());

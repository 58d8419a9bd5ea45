// node weigh.mjs FILE.wasm: the code's bytes by the crate that each function is written in.
//
// The file needs its names. What is generic counts for the crate that wrote it, not for the one
// that uses it; what is a type of the language itself (`<str>::…`) is "core"; what has no path (what
// the browser calls) is "entry points". Crates of less than a hundredth are taken together.
import { readFileSync } from "node:fs";

const bytes = readFileSync(process.argv[2]);
let at = 8;

function number() {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
}

function text() {
  const length = number();
  at += length;
  return bytes.toString("utf8", at - length, at);
}

function skipLimits() {
  if (number() & 1) number();
  number();
}

// Of an import, only functions take an index; the others are read past.
function importsFunction() {
  text();
  text();
  const kind = bytes[at++];
  if (kind === 0 || kind === 4) {
    if (kind === 4) at++;
    number();
  } else if (kind === 1) {
    at++;
    skipLimits();
  } else if (kind === 2) {
    skipLimits();
  } else {
    at += 2;
  }
  return kind === 0;
}

const sizes = [];
const names = new Map();
let imported = 0;
let data = 0;

while (at < bytes.length) {
  const section = bytes[at++];
  const end = number() + at;
  if (section === 2) {
    for (let count = number(); count > 0; count--) if (importsFunction()) imported++;
  } else if (section === 10) {
    for (let count = number(); count > 0; count--) {
      const size = number();
      sizes.push(size);
      at += size;
    }
  } else if (section === 11) {
    data = end - at;
  } else if (section === 0 && text() === "name") {
    while (at < end) {
      const part = bytes[at++];
      const partEnd = number() + at;
      if (part === 1) for (let count = number(); count > 0; count--) names.set(number(), text());
      at = partEnd;
    }
  }
  at = end;
}

const crates = new Map([["(constants)", data]]);
sizes.forEach((size, index) => {
  const name = names.get(imported + index) ?? "";
  const path = /([a-z_][a-z0-9_]*)(?:\[[0-9a-f]+\])?::/.exec(name);
  const crate = /^<(\[|&|str>|char>|[iu]\d+>)/.test(name) ? "core" : path ? path[1] : "(entry points)";
  crates.set(crate, (crates.get(crate) ?? 0) + size);
});
const all = [...crates.values()].reduce((sum, size) => sum + size, 0);
const large = [...crates].filter(([, size]) => size * 100 >= all).sort((a, b) => b[1] - a[1]);
const rest = all - large.reduce((sum, [, size]) => sum + size, 0);
for (const [crate, size] of [...large, ["(others)", rest]]) console.log(size, crate);

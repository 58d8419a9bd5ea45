// The same list in HTML, as pages of generators and old sites have it.

const inline = (text) => text
  .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img src="$2" alt="$1">')
  .replace(/\\([[\]*#])/g, (all, c) => `&#${c.codePointAt(0)};`)
  .replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]*)\)/g, '<a href="$2">$1</a>')
  .replace(/\*\*\*([^*]+)\*\*\*/g, '<b><i>$1</i></b>').replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>').replace(/__([^_]+)__/g, '<strong>$1</strong>')
  .replace(/\*([^*]+)\*/g, '<em>$1</em>').replace(/(^|[\s(>])_([^_]+)_/g, '$1<i>$2</i>').replace(/`([^`]+)`/g, '<code>$1</code>')
  .replace(/&#(\d+);/g, (all, code) => String.fromCodePoint(Number(code))).replace(/ & /g, ' &amp; ');

export function htmlList(r, made, kind = r.pick(['ul', 'ol', 'p', 'div'])) {
  const items = made.map((e) => [e.head, ...(e.lines || [])].map((line) => inline(line.replace(/<br\/?>\n?|  \n|\\\n|\n/g, '<br>'))).join('<br>\n'));
  if (kind === 'p') return items.map((i) => `<p>${i}</p>`).join('\n');
  if (kind === 'div') return items.map((i) => `<div class="publication">\n${i}\n</div>`).join('\n\n');
  return `<${kind}>\n${items.map((i) => `<li>${i}</li>`).join('\n')}\n</${kind}>`;
}

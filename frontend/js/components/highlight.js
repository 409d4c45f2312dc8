// Source text as lines of coloured pieces. A piece is text in a span; nothing is ever read as markup.

const PYTHON =
  /(?<comment>#.*)|(?<string>[rbfuRBFU]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|(?<decorator>@[\w.]+)|(?<named>\b(?:def|class)\s+\w+)|(?<keyword>\b(?:False|None|True|and|as|assert|async|await|break|case|continue|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|pass|raise|return|self|try|while|with|yield)\b)|(?<number>\b\d[\d_]*(?:\.\d+)?\b)/g;
const DATA = /(?<comment>^\s*#.*)|(?<string>"(?:\\.|[^"\\\n])*")|(?<keyword>\b(?:true|false|null)\b|^\[.*\]$)|(?<number>\b\d+(?:\.\d+)?\b)/gm;
const MARKDOWN = /(?<keyword>^#{1,6} .*)|(?<string>`[^`\n]+`|^ {4}.*)/gm;
const PATTERNS = { py: PYTHON, toml: DATA, json: DATA, cfg: DATA, ini: DATA, md: MARKDOWN };
const MAX_LENGTH = 400_000;

/** A `<code>` element with one `<span>` for each line of `text`, coloured as the file's name asks for. */
export function highlighted(text, path) {
  const code = document.createElement("code");
  const pattern = text.length > MAX_LENGTH ? null : PATTERNS[path.split(".").at(-1)];
  let line = code.appendChild(newLine());
  for (const [kind, piece] of pieces(text.replace(/\n$/, ""), pattern)) {
    piece.split("\n").forEach((part, index) => {
      if (index) line = code.appendChild(newLine());
      if (part) line.append(kind ? coloured(kind, part) : part);
    });
  }
  return code;
}

function* pieces(text, pattern) {
  let end = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    if (match.index > end) yield [null, text.slice(end, match.index)];
    const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    if (kind === "named") {
      const [word, rest] = [match[0].match(/^\w+/)[0], match[0].replace(/^\w+/, "")];
      yield ["keyword", word];
      yield ["name", rest];
    } else {
      yield [kind, match[0]];
    }
    end = match.index + match[0].length;
  }
  if (end < text.length) yield [null, text.slice(end)];
}

function newLine() {
  const line = document.createElement("span");
  line.className = "line";
  return line;
}

function coloured(kind, text) {
  const span = document.createElement("span");
  span.className = `code-${kind}`;
  span.textContent = text;
  return span;
}

/** A unified diff, line by line. */
export function diffLines(diff) {
  const code = document.createElement("code");
  for (const text of diff.replace(/\n$/, "").split("\n")) {
    const line = code.appendChild(newLine());
    line.className = `line ${diffKind(text)}`;
    line.textContent = text;
  }
  return code;
}

function diffKind(line) {
  if (/^(diff |index |--- |\+\+\+ |new file|deleted file)/.test(line)) return "diff-file";
  if (line.startsWith("@@")) return "diff-place";
  if (line.startsWith("+")) return "diff-added";
  return line.startsWith("-") ? "diff-removed" : "";
}

// A text with headings, lists and emphasis, to be read: <app-formatted>.

const TAGS = { heading1: "h2", heading2: "h3", heading3: "h4", quote: "blockquote", code: "pre" };
const LOOKS = { bold: "strong", italic: "em", code: "code", link: "u", struck: "s" };

class AppFormatted extends HTMLElement {
  // Blocks are [kind, how far it is set in, [[words, look], …]].
  show(blocks) {
    this.replaceChildren(
      ...blocks.map(([kind, depth, spans]) => {
        const block = document.createElement(kind === "rule" ? "hr" : (TAGS[kind] ?? "p"));
        block.className = kind;
        if (depth) block.style.marginLeft = `${22 * depth}px`;
        for (const [words, look] of kind === "rule" ? [] : spans) {
          const span = LOOKS[look] ? block.appendChild(document.createElement(LOOKS[look])) : block;
          span.append(words);
        }
        return block;
      }),
    );
  }
}

customElements.define("app-formatted", AppFormatted);

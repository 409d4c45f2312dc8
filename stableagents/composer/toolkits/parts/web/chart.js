// A drawing of figures as bars or slices: <app-chart>.

const HUES = ["#2f6f9f", "#d98b3a", "#5a9a58", "#a75a91", "#c9b43c", "#5aa3a3", "#8d7a5e", "#b5564e"];
const SVG = "http://www.w3.org/2000/svg";

class AppChart extends HTMLElement {
  connectedCallback() {
    this.empty = this.textContent;
  }

  // Figures are [name, figure, figure in words].
  show(figures) {
    const drawn = figures.filter(([, figure]) => figure > 0);
    if (drawn.length === 0) {
      this.replaceChildren(made("p", "hint", this.empty));
      return;
    }
    this.replaceChildren(...(this.dataset.shape === "pie" ? slices(drawn) : [bars(drawn)]));
  }
}

function made(tag, className, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function bars(figures) {
  const largest = Math.max(...figures.map(([, figure]) => figure));
  const list = made("dl", "bars");
  figures.forEach(([name, figure, words], number) => {
    const line = made("dd", "");
    const bar = made("span", "bar");
    bar.style.width = `${(60 * figure) / largest}%`;
    bar.style.background = HUES[number % HUES.length];
    line.append(bar, made("span", "hint", words));
    const term = made("dt", "", name);
    term.title = name;
    list.append(term, line);
  });
  return list;
}

function slices(figures) {
  const total = figures.reduce((sum, [, figure]) => sum + figure, 0);
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "-1 -1 2 2");
  picture.setAttribute("aria-hidden", "true");
  const legend = made("ul", "legend");
  let turned = 0;
  figures.forEach(([name, figure, words], number) => {
    const hue = HUES[number % HUES.length];
    picture.append(slice(turned / total, (turned + figure) / total, hue));
    turned += figure;
    const item = made("li", "", `${name}  ${words}`);
    item.style.setProperty("--hue", hue);
    legend.append(item);
  });
  return [picture, legend];
}

function slice(from, to, hue) {
  const point = (share) => `${Math.sin(2 * Math.PI * share)} ${-Math.cos(2 * Math.PI * share)}`;
  if (to - from > 0.999) {
    const disc = document.createElementNS(SVG, "circle");
    disc.setAttribute("r", "1");
    disc.setAttribute("fill", hue);
    return disc;
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", `M0 0 L${point(from)} A1 1 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)} Z`);
  path.setAttribute("fill", hue);
  return path;
}

customElements.define("app-chart", AppChart);

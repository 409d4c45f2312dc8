// Listeners that "innerHTML +=" loses: it makes what is there anew, from its text. Told unless they are added again.

const anew = new Map(); // element -> what listened in it, and where its content was made anew
const inner = Object.getOwnPropertyDescriptor(Element.prototype, "innerHTML");

function listeningIn(element) {
  const found = [...element.querySelectorAll("*")].filter(hearsClick);
  return found.map((each) => ({ tag: each.tagName, text: clean(each.textContent) }));
}

Object.defineProperty(Element.prototype, "innerHTML", {
  ...inner,
  set(text) {
    const before = this.firstElementChild && !anew.has(this) ? inner.get.call(this) : "";
    if (before && String(text).includes(before)) {
      noteGrown(this);
      const heard = listeningIn(this);
      if (heard.length > 0) anew.set(this, { heard, stack: new Error().stack });
    }
    return inner.set.call(this, text);
  },
});

// By now, what is to be heard again is.
function tellLost() {
  for (const [element, { heard, stack }] of anew) {
    const here = element.isConnected ? [...element.querySelectorAll("*")] : [];
    const lost = heard.find(({ tag, text }) => {
      const same = here.filter((each) => each.tagName === tag && clean(each.textContent) === text);
      return same.length > 0 && !same.some(hearsClick);
    });
    if (!lost) anew.delete(element);
    else if (stack) tell("lost", lost.text, "", 0, stack);
    if (lost) anew.set(element, { heard, stack: "" });
  }
}

const isAnew = (element) => [...anew.keys()].some((each) => each.contains(element));

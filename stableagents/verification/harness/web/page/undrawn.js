// What an engine does only as it draws, for a page that is not drawn.

const MOST_SIZES = 10; // in a row
const observers = new Set(); // each with what it observes

function sizeOf(element) {
  const style = getComputedStyle(element);
  const inner = (whole, ...edges) => Math.max(0, whole - edges.reduce((sum, edge) => sum + (parseFloat(style[edge]) || 0), 0));
  const { width, height } = element.getBoundingClientRect();
  return {
    width: inner(width, "paddingLeft", "paddingRight", "borderLeftWidth", "borderRightWidth"),
    height: inner(height, "paddingTop", "paddingBottom", "borderTopWidth", "borderBottomWidth"),
    outer: { inlineSize: width, blockSize: height },
  };
}

class SizesObserved {
  constructor(action) {
    this.action = action;
    this.sizes = new Map(); // element -> its size when it was told last
    observers.add(this);
  }

  observe(element) {
    this.sizes.set(element, "");
    later(tellSizes, 0);
  }

  unobserve(element) {
    this.sizes.delete(element);
  }

  disconnect() {
    this.sizes.clear();
  }

  // Says whether there was anything to tell.
  tell() {
    const entries = [];
    for (const [target, before] of this.sizes) {
      const { width, height, outer } = sizeOf(target);
      if (before === `${width} ${height}`) continue;
      this.sizes.set(target, `${width} ${height}`);
      const inside = [{ inlineSize: width, blockSize: height }];
      entries.push({ target, contentRect: new DOMRect(0, 0, width, height), contentBoxSize: inside, borderBoxSize: [outer] });
    }
    if (entries.length > 0) this.action.call(this, entries, this);
    return entries.length > 0;
  }
}

// What is told may change sizes again.
function tellSizes() {
  try {
    for (let turn = 0; turn < MOST_SIZES && [...observers].filter((each) => each.tell()).length > 0; turn += 1);
  } catch (error) {
    tellError("error", error);
  }
}

if (document.hidden) {
  window.ResizeObserver = SizesObserved;
  add.call(window, "DOMContentLoaded", () => {
    const isFree = !document.activeElement || document.activeElement === document.body;
    if (isFree) document.querySelector("[autofocus]")?.focus();
  });
}

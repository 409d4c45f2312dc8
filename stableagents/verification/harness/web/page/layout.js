// What a person needs and can't see: controls that can't be scrolled to, controls under others, texts that are cut off.
// Silent about what moves, what is hidden on purpose, and anything smaller than a doubt.

const NEEDED = /^(button|entry|text|choice|list|slider)$/;
const SHOWN_SHARE = 0.25;
const HIDDEN_SHARE = 0.8;
const READABLE_SHARE = 0.8;
const LARGER = 4; // times: something small upon something large is meant to be there
const FAR = 1000; // pixels: so far outside lies what is for screen readers alone
const PUTS = ["left", "right", "top", "bottom", "margin-left", "margin-top", "margin-right", "margin-bottom", "width", "max-width", "height", "max-height", "position"];

const boxOf = (element) => (({ left, top, right, bottom }) => ({ left, top, right, bottom }))(element.getBoundingClientRect());
const common = (a, b) => ({ left: Math.max(a.left, b.left), top: Math.max(a.top, b.top), right: Math.min(a.right, b.right), bottom: Math.min(a.bottom, b.bottom) });
const area = (box) => Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);

// The element with everything around it, up to the page.
function holders(element) {
  const found = [];
  for (let current = element.parentElement; current && current !== document.body && current !== document.documentElement; current = current.parentElement) found.push(current);
  return found;
}

function moves(element) {
  const own = getComputedStyle(element);
  if (own.transform !== "none" || own.opacity === "0" || own.animationName !== "none") return true;
  return holders(element).some((holder) => {
    const style = getComputedStyle(holder);
    return style.transform !== "none" || style.opacity === "0" || style.animationName !== "none" || !/^0s(, 0s)*$/.test(style.transitionDuration);
  });
}

function canBeReached(element) {
  const whole = boxOf(element);
  let box = whole;
  let isFixed = getComputedStyle(element).position === "fixed";
  let isFree = getComputedStyle(element).position === "absolute";
  for (const holder of holders(element)) {
    const style = getComputedStyle(holder);
    const flow = `${style.overflowX} ${style.overflowY}`;
    if (/auto|scroll/.test(flow)) return true;
    if (/hidden|clip/.test(flow) && (!isFree || style.position !== "static")) box = common(box, boxOf(holder));
    isFixed ||= style.position === "fixed";
    if (style.position !== "static") isFree = style.position === "absolute";
  }
  const page = document.documentElement;
  const isStill = isFixed || [page, document.body].some((each) => /hidden|clip/.test(getComputedStyle(each).overflowY));
  const isNarrow = isFixed || [page, document.body].some((each) => /hidden|clip/.test(getComputedStyle(each).overflowX));
  const room = {
    left: -scrollX, top: -scrollY,
    right: isNarrow ? innerWidth : Math.max(page.scrollWidth, innerWidth) - scrollX,
    bottom: isStill ? innerHeight : Math.max(page.scrollHeight, innerHeight) - scrollY,
  }; // prettier-ignore
  const isForReaders = whole.right < -FAR || whole.bottom < -FAR;
  return isForReaders || area(common(box, room)) >= SHOWN_SHARE * area(whole);
}

function isCutOff(element) {
  if (!/^(button|label)$/.test(kindOf(element)) || element.children.length > 0 || element.tagName === "INPUT") return false;
  const style = getComputedStyle(element);
  if (style.textOverflow === "ellipsis" || element.clientWidth === 0 || !/hidden|clip/.test(style.overflowX + style.overflowY)) return false;
  return element.clientWidth < READABLE_SHARE * element.scrollWidth || element.clientHeight < READABLE_SHARE * element.scrollHeight;
}

function isUnder(below, above) {
  const [a, b] = [boxOf(below), boxOf(above)];
  if (area(common(a, b)) <= HIDDEN_SHARE * area(a) || area(b) > LARGER * area(a)) return false;
  if (below.contains(above) || above.contains(below)) return false;
  const top = document.elementFromPoint((a.left + a.right) / 2, (a.top + a.bottom) / 2);
  return top !== null && above.contains(top);
}

// The last rule of a style sheet that puts the element where it is, and the property that does.
function ruleFor(element) {
  let found = { selector: "", property: "" };
  for (const sheet of document.styleSheets) {
    let rules = [];
    try {
      rules = [...sheet.cssRules];
    } catch {
      continue; // another origin's
    }
    for (const rule of rules) {
      const property = rule.selectorText && element.matches(rule.selectorText) && PUTS.find((name) => rule.style.getPropertyValue(name));
      if (property) found = { selector: rule.selectorText, property };
    }
  }
  return element.getAttribute("style") ? { selector: "", property: "" } : found;
}

function overlook() {
  const all = [...(document.body?.querySelectorAll("*") || [])].slice(0, MOST_ELEMENTS).filter((element) => isSeen(element) && !moves(element));
  const needed = all.filter((element) => NEEDED.test(kindOf(element)));
  const told = (what, element, other) => {
    const holder = holders(element).find((each) => ruleFor(each).property && !ruleFor(element).property && what === "reach");
    const about = (each) => ({ kind: kindOf(each), label: labelOf(each), path: pathOf(each) });
    return { what, ...about(element), other: other ? about(other) : null, ...ruleFor(other || holder || element) };
  };
  const found = needed.filter((element) => !canBeReached(element)).map((element) => told("reach", element));
  found.push(...all.filter(isCutOff).map((element) => told("cut", element)));
  for (const below of needed) {
    const above = needed.find((each) => each !== below && isUnder(below, each));
    if (above) found.push(told("under", below, above));
  }
  return JSON.stringify({ found, ...report() });
}

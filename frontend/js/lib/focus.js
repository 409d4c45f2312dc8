// Where the keyboard is stays in reach: what was pressed may give way to something else, or rest for a moment.

const CAN = ":is(a[href], button, input, select, textarea, summary, [tabindex='0']):not([disabled])";

let resting = null; // what had the keyboard and can't be used just now
let first = null; // what is to have the keyboard while it is shown

const within = (node) => [...node.querySelectorAll(CAN)];

/** Draw by `draw`; what had the keyboard and went away hands it to what has come in its place. */
export function withFocusKept(draw) {
  const had = document.activeElement;
  const isHeld = had?.closest("main") && had.id !== "main";
  const places = isHeld ? placesOf(had) : [];
  draw();
  const asked = document.querySelector("main [data-first]");
  if (asked && asked !== first) asked.focus();
  else if (isHeld && !isUsable(had)) resting = { had, places };
  else if (isHeld) resting = null;
  first = asked;
  if (resting && (asked ? document.activeElement === asked : handOn(resting))) resting = null;
}

// From the inside to the outside: what surrounds it, and the how-manieth in there it is.
function placesOf(had) {
  const places = [];
  for (let around = had.parentElement; around && around.id !== "main"; around = around.parentElement) {
    places.push({ around, at: within(around).indexOf(had) });
  }
  return places;
}

const isUsable = (node) => node.isConnected && !node.disabled;

function handOn({ had, places }) {
  const now = document.activeElement;
  if (now && now !== document.body && now !== had) return true;
  const { around, at } = places.find((place) => place.around.isConnected && within(place.around).length) ?? {};
  const next = had.isConnected ? had : around && (within(around)[at] ?? within(around).at(-1));
  if (!next || next.disabled) return false;
  next.focus({ preventScroll: true });
  return true;
}

// What the parts of the harness in the page share. They are joined in one function, before the app's own scripts.
const errors = [];
const ids = new Map();
const elements = new Map();
const listeners = new Map(); // target -> Map(type -> [source of the function])
const state = { agrees: true, judges: true, isLeaving: false, isFocusing: false, pending: 0, fetching: 0, complaints: 0, effects: 0, dialogs: 0, asked: new Map(), call: "", code: "", isThere: true };
const wake = { left() {}, answered() {} }; // who waits for the page to be left, and for Python's last answer
const CLICKS = ["click", "mousedown", "mouseup", "pointerdown", "pointerup", "touchstart"];

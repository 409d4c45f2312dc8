// What goes wrong

function tell(kind, message, file, line, stack) {
  if (errors.length < 40) errors.push({ kind, message: String(message).slice(0, 500), file: file || "", line: line || 0, stack: String(stack || "") });
}

function tellError(kind, error, file, line) {
  const isError = error && typeof error === "object" && "message" in error;
  const message = isError ? `${error.name}: ${error.message}` : String(error);
  tell(kind, message, file || (isError && error.sourceURL), line || (isError && error.line), isError ? error.stack : "");
}

window.addEventListener(
  "error",
  (event) => {
    const element = event.target;
    if (element && element !== window && element.tagName) {
      const address = element.getAttribute("src") || element.getAttribute("href") || element.src || element.href || "";
      tell("missing", address, element.baseURI, 0, element.tagName.toLowerCase());
    } else {
      tellError("error", event.error || event.message, event.filename, event.lineno);
    }
  },
  true,
);
window.addEventListener("unhandledrejection", (event) => tellError("rejection", event.reason));
const said = console.error.bind(console);
console.error = (...words) => {
  said(...words);
  const error = words.find((word) => word instanceof Error);
  const text = words.map((word) => (word instanceof Error ? `${word.name}: ${word.message}` : String(word))).join(" ");
  tell("console", text, "", 0, (error ? `${error.stack}\n` : "") + new Error().stack);
};
const fetched = window.fetch;
if (fetched) {
  window.fetch = async (...details) => {
    const stack = new Error().stack;
    state.fetching += 1;
    const answer = await fetched.apply(window, details).finally(() => (state.fetching -= 1));
    if (answer.status === 404) tell("missing", String(details[0]?.url ?? details[0]), "", 0, stack);
    return answer;
  };
}

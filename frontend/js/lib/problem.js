// What went wrong, as the API tells it (RFC 9457): one plain sentence, and a hint where there is one.

import { has, t } from "../text.js";

/** A failure that a person can be told about. */
export class Problem extends Error {
  constructor({ detail, hint = null, code = "unknown", status = 0, permissions = [] }) {
    super(detail);
    this.detail = detail;
    this.hint = hint;
    this.code = code;
    this.status = status;
    this.permissions = permissions;
  }

  get isOffline() {
    return this.code === "offline" || this.code === "silent";
  }
}

export const offline = () => new Problem({ code: "offline", detail: t("problem.offline"), hint: t("problem.waits") });
export const silent = () => new Problem({ code: "silent", detail: t("problem.silent"), hint: t("problem.waits") });

export const cannotSave = () => new Problem({ code: "not_saved_there", detail: t("problem.notSaved"), hint: t("problem.notSaved.hint") });

/** The problem that a response with an error status tells. */
export async function readProblem(response) {
  let body = {};
  try {
    body = await response.json();
  } catch {
    body = {};
  }
  body = inWords(body);
  const first = Array.isArray(body.detail) ? body.detail[0]?.msg : body.detail;
  return new Problem({
    status: response.status,
    code: body.code ?? "unknown",
    detail: first ?? body.error ?? t("problem.unexpected", { status: response.status }),
    hint: body.hint ?? null,
    permissions: body.permissions ?? [],
  });
}

/** A problem document in the page's language, where there is a sentence for its code; else as it is. */
export function inWords(body) {
  const key = `error.${body?.code}`;
  return has(key) ? { ...body, detail: t(key), hint: null } : body;
}

/** Do `act`; what fails is handed to `onProblem`. */
export const tried = (act, onProblem) => act().catch((error) => onProblem(asProblem(error)));

/** Any error as a problem, so that every place can show it in the same way. */
export function asProblem(error) {
  return error instanceof Problem ? error : new Problem({ code: "page", detail: t("problem.page"), hint: String(error) });
}

// The launch token, where StableAgents asks for one: it came with the page's first address (early.js).

const NAME = "stableagents.token";

/** `headers`, with the token where this tab has one. */
export function withToken(headers = {}) {
  const token = kept();
  return token ? { ...headers, Authorization: `Bearer ${token}` } : headers;
}

/** Have `image` show the picture at `src`, which an image by itself can't ask for where a token is needed. */
export async function showPicture(image, src) {
  if (!kept()) {
    image.src = src;
    return;
  }
  const response = await fetch(src, { headers: withToken() }).catch(() => null);
  if (!response?.ok) return;
  const reader = new FileReader();
  reader.addEventListener("load", () => (image.src = reader.result));
  reader.readAsDataURL(await response.blob());
}

function kept() {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

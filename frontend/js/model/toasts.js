// One short message at a time, at the edge of the page, that goes by itself.

const SHOWN_MS = 8000;

export function toastActions(store) {
  let timer = null;
  const dismiss = () => store.set({ toast: null });
  return {
    show(toast) {
      clearTimeout(timer);
      store.set({ toast });
      timer = setTimeout(dismiss, SHOWN_MS);
    },
    dismiss,
  };
}

// The page's first request had the launch token in its address. It is kept for this tab alone, and the address forgotten.

sessionStorage.setItem("stableagents.token", document.querySelector('meta[name="token"]').content);
location.replace("/" + location.hash);

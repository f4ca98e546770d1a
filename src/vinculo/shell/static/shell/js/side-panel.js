// A list with its panel. The panel has its own address, so back and a shared link are right;
// here only the row that is open, where the focus goes, and Esc.
let opener = null;

const panel = () => document.querySelector("#panel[data-panel]");

function markRow() {
  const here = location.pathname + location.search;
  for (const row of document.querySelectorAll(".is-open")) row.classList.remove("is-open");
  if (!panel()) return;
  for (const link of document.querySelectorAll("[data-opens-panel]"))
    if (link.getAttribute("href") === here) link.closest("tr, li")?.classList.add("is-open");
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const link = event.detail.elt.closest?.("[data-opens-panel]");
  if (link && !link.closest("#panel")) opener = link;
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "panel" && event.detail.elt?.id !== "panel") return;
  markRow();
  panel()?.querySelector("#panel-title")?.focus({ preventScroll: true });
  if (matchMedia("(max-width: 60rem)").matches) scrollTo(0, 0);
});

export function closePanel() {
  const shown = panel();
  if (!shown) return false;
  const url = shown.querySelector("[data-closes-panel]").href;
  const empty = document.createElement("aside");
  empty.id = "panel";
  empty.className = "side-panel";
  shown.replaceWith(empty);
  history.pushState({}, "", url);
  const row = document.querySelector(".is-open [data-opens-panel]");
  markRow();
  (opener?.isConnected ? opener : row)?.focus();
  return true;
}

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-closes-panel]") || event.ctrlKey || event.metaKey) return;
  if (closePanel()) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.target.matches?.("input, textarea, select")) return event.target.blur();
  if (closePanel()) event.preventDefault();
});

// Addresses made here have no page in htmx's memory: going back asks the server.
addEventListener("popstate", () => location.reload());
markRow();

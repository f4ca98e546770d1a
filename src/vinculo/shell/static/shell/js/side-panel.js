// A list with its panel, and what lies on top of it. Every state has its own address, so back and
// a shared link are right; here which row is open, where the focus goes, and Esc: one down.
let opener = null;
let before = "";
let here = location.pathname + location.search;
let pushes = 0;
const panels = new Set(); // addresses at which this page has shown a panel
const lists = new Set(); // and those of its list alone

const panel = () => document.querySelector("#panel[data-panel]");
const without = (url) => url.replace(/[?&]encima=[^&]*$/, "");
const layers = (url) => (url.match(/[?&]encima=([^&]*)/)?.[1] ?? "").split("~").filter(Boolean).length;

function note() {
  const now = location.pathname + location.search;
  if (now !== here) [before, here] = [here, now];
  if (document.getElementById("panel")) (panel() ? panels : lists).add(here);
}

function markRow() {
  for (const row of document.querySelectorAll(".is-open")) row.classList.remove("is-open");
  if (!panel()) return;
  for (const link of document.querySelectorAll("[data-rows] [data-opens-panel]"))
    if (link.getAttribute("href") === without(here)) link.closest("tr, li")?.classList.add("is-open");
}

// The link that one followed up gets the focus back; otherwise the title is read.
function focusWithin() {
  const links = [...panel().querySelectorAll("[data-opens-panel]:not([data-down], [data-previous], [data-next])")];
  const back = layers(before) > layers(here) && links.find((link) => link.getAttribute("href") === before);
  (back || panel().querySelector("#panel-title"))?.focus({ preventScroll: !back });
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const link = event.detail.elt.closest?.("[data-opens-panel]");
  if (link && !link.closest("#panel")) opener = link;
  if (link && layers(link.getAttribute("href")) > layers(here)) pushes += 1;
});

// At once: somebody may be on the way down before the panel has come to rest.
document.addEventListener("htmx:pushedIntoHistory", () => {
  const now = location.pathname + location.search;
  if (now !== here) [before, here] = [here, now];
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id !== "panel" && event.detail.elt?.id !== "panel") {
    if (event.detail.target?.id === "found") lists.clear(), panels.clear();
    return;
  }
  note();
  markRow();
  if (panel()) focusWithin();
  if (matchMedia("(max-width: 60rem)").matches) scrollTo(0, 0);
});

function takeAway() {
  const empty = document.createElement("aside");
  empty.id = "panel";
  empty.className = "side-panel";
  document.getElementById("panel").replaceWith(empty);
  const row = document.querySelector(".is-open [data-opens-panel]");
  markRow();
  (opener?.isConnected ? opener : row)?.focus();
}

export function closePanel() {
  const shown = panel();
  if (!shown) return false;
  history.pushState({}, "", shown.querySelector("[data-closes-panel]").href);
  pushes = 0;
  takeAway();
  note();
  return true;
}

function goDown() {
  const down = panel()?.querySelector("[data-down]");
  if (!down) return closePanel();
  if (pushes > 0) history.back();
  else down.click();
  return true;
}

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey) return;
  if (event.target.closest("[data-closes-panel]") && closePanel()) event.preventDefault();
  if (event.target.closest("[data-down]") && pushes > 0) {
    event.preventDefault();
    event.stopPropagation();
    history.back();
  }
}, true);

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) return;
  if (event.target.matches?.("input, textarea, select")) return event.target.blur();
  if (goDown()) event.preventDefault();
});

// What this page has shown before it brings back by itself; otherwise the server is asked for all.
addEventListener(
  "popstate",
  (event) => {
    if (!event.state && location.hash) return; // a way within the page, as to its content
    const url = location.pathname + location.search;
    pushes = Math.min(pushes, layers(url));
    if (lists.has(url)) {
      event.stopImmediatePropagation();
      note();
      if (panel()) takeAway();
    } else if (panels.has(url)) {
      event.stopImmediatePropagation();
      htmx.ajax("GET", url, { target: "#panel", select: "#panel", swap: "outerHTML" });
    } else location.reload();
  },
  true,
);
note();
markRow();

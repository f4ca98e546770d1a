// Help beside the page: the same words as its own page, fetched when first asked for.
import { does } from "./shortcuts.js";

let opener;
const shown = () => document.querySelector("[data-help-panel]");

function close() {
  shown().remove();
  (opener?.isConnected && opener.offsetParent ? opener : document.getElementById("main"))?.focus();
}

async function open(link) {
  if (shown()) return close();
  opener = document.activeElement?.matches("a, button") ? document.activeElement : link;
  const answer = await fetch(link.href, { headers: { "HX-Request": "true" } });
  const html = answer.ok && !answer.redirected ? await answer.text() : "";
  if (!html.includes("data-help-panel")) return location.assign(link.href);
  (document.getElementById("main") ?? document.body).insertAdjacentHTML("afterend", html);
  document.getElementById("help-title").focus();
}

const link = () => document.querySelector("[data-help]");
does("help", () => link() && open(link()));

document.addEventListener("click", (event) => {
  const asked = event.target.closest("[data-help]");
  if (event.target.closest("[data-closes-help]")) close();
  else if (asked && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    asked.closest("details[open]")?.removeAttribute("open");
    open(asked);
  }
});

// Before the side panel hears it: the help lies above.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !shown() || document.querySelector("dialog[open]")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  close();
}, true);

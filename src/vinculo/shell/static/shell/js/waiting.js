// Where a part takes longer than a blink, its place is held: the shape that is coming, no jump.
const PATIENCE = 300;
const waiting = new WeakMap();
const lines = (count) => Array.from({ length: count }, (_, at) => `<span class="skel skel-w${1 + (at % 3)}"></span>`).join("");

function hold(target) {
  target.setAttribute("aria-busy", "true");
  if (target.id !== "panel") return;
  target.dataset.waits = "";
  if (!target.firstElementChild) target.innerHTML = `<div class="stack" aria-hidden="true">${lines(9)}</div>`;
}

function release(target) {
  clearTimeout(waiting.get(target));
  target.removeAttribute("aria-busy");
  delete target.dataset.waits;
}

document.addEventListener("htmx:beforeRequest", (event) => {
  const target = event.detail.target;
  if (!target?.id || event.detail.elt.matches("[hx-trigger*=every], .understood")) return;
  clearTimeout(waiting.get(target));
  waiting.set(target, setTimeout(() => hold(target), PATIENCE));
});
document.addEventListener("htmx:afterRequest", (event) => {
  const target = event.detail.target;
  if (!target?.id) return;
  const held = target.querySelector(":scope > .stack[aria-hidden] > .skel");
  release(target);
  if (held && !event.detail.successful) target.replaceChildren();
});

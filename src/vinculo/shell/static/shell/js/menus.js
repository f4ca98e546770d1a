// Menus are <details>: Esc and a click elsewhere close them; the focus returns to where it was.
const OPEN = "details.pop[open]";

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(OPEN))
    if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll(OPEN)) {
    menu.open = false;
    menu.querySelector("summary").focus();
    event.stopImmediatePropagation();
  }
});

// Up and down walk through an open menu.
document.addEventListener("keydown", (event) => {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const menu = event.target.closest?.(OPEN);
  if (!menu) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll(".menu :is(a, button, input):not([hidden])")];
  const step = event.key === "ArrowDown" ? 1 : -1;
  const next = items[(items.indexOf(document.activeElement) + step + items.length) % items.length];
  next?.focus();
});

// [data-shows="id"] opens the dialog of that id.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-shows]");
  if (!opener) return;
  opener.closest(OPEN)?.removeAttribute("open");
  document.getElementById(opener.dataset.shows)?.showModal();
});

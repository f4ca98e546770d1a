// Columns are dragged into their order; the buttons do the same by keyboard and without scripts.
let dragged = null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("[data-sortable] [draggable]");
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  dragged.classList.add("is-dragged");
});

document.addEventListener("dragover", (event) => {
  const over = event.target.closest?.("[data-sortable] [draggable]");
  if (!dragged || !over || over === dragged) return;
  event.preventDefault();
  const box = over.getBoundingClientRect();
  const after = event.clientY > box.top + box.height / 2;
  over[after ? "after" : "before"](dragged);
});

document.addEventListener("dragend", () => {
  dragged?.classList.remove("is-dragged");
  dragged = null;
});

// Up and down with Alt, on whatever of a column has the focus.
document.addEventListener("keydown", (event) => {
  if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  const row = event.target.closest?.("[data-sortable] [draggable]");
  if (!row) return;
  event.preventDefault();
  row.querySelector(`#${event.key === "ArrowUp" ? "up" : "down"}-${row.dataset.name}`)?.click();
});

// To show the list, the page goes there whole.
document.addEventListener("htmx:configRequest", (event) => {
  if (event.detail.elt.id !== "columns") return;
  if (event.detail.triggeringEvent?.submitter?.hasAttribute("data-whole")) {
    event.preventDefault();
    const form = event.detail.elt;
    const show = document.createElement("input");
    Object.assign(show, { type: "hidden", name: "do", value: "show" });
    form.append(show);
    form.submit();
  }
});

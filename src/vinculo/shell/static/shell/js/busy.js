// A form that was sent is not sent twice; the button says that it is busy.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.matches("[hx-post]")) return;
  if (form.dataset.busy) return event.preventDefault();
  form.dataset.busy = "1";
  (event.submitter ?? form.querySelector("button:not([type=button])"))?.setAttribute("aria-busy", "true");
});

// Back from the browser's memory: everything can be pressed again.
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-busy]")) {
    delete form.dataset.busy;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

// The theme changes at once and is kept with the person.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-theme-switch]");
  if (!form || !event.submitter) return;
  event.preventDefault();
  const theme = event.submitter.value;
  const root = document.documentElement;
  if (theme === "auto") root.removeAttribute("data-theme");
  else root.dataset.theme = theme;
  for (const button of document.querySelectorAll("[data-theme-switch] button"))
    button.setAttribute("aria-pressed", String(button.value === theme));
  fetch(form.action, {
    method: "POST",
    body: new FormData(form, event.submitter),
    headers: { "HX-Request": "true" },
  });
});

// Theme and contrast change at once and are kept with the person.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-theme-switch]");
  if (!form || !event.submitter) return;
  event.preventDefault();
  const { name, value } = event.submitter;
  const root = document.documentElement;
  if (value === "auto") delete root.dataset[name];
  else root.dataset[name] = value;
  for (const button of document.querySelectorAll(`[data-theme-switch] button[name="${name}"]`))
    button.setAttribute("aria-pressed", String(button.value === value));
  fetch(form.action, {
    method: "POST",
    body: new FormData(form, event.submitter),
    headers: { "HX-Request": "true" },
  });
});

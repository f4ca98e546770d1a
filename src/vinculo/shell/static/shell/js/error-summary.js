// What is wrong is read first; each line leads into its field.
const focusSummary = () => document.querySelector("main:not(.page-design) [data-error-summary]")?.focus();

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-error-summary] a[href^='#']");
  const field = link && document.getElementById(link.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  (field.matches("fieldset") ? field.querySelector("input") : field).focus({ preventScroll: true });
});

document.addEventListener("htmx:afterSettle", focusSummary);
focusSummary();

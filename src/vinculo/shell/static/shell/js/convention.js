// First run: the country fills the rest, and the preview follows what is chosen.
const form = document.querySelector("[data-convention]");
const preview = form?.querySelector("[data-convention-preview]");

async function refresh(changed) {
  const asked = new URLSearchParams(new FormData(form));
  asked.delete("csrfmiddlewaretoken");
  asked.set("changed", changed);
  const answer = await fetch(`${form.dataset.convention}?${asked}`, { headers: { "HX-Request": "true" } });
  if (!answer.ok) return;
  const { fields, html } = await answer.json();
  for (const [name, value] of Object.entries(fields)) form.elements[name].value = value;
  preview.innerHTML = html;
}

form?.addEventListener("change", (event) => {
  if (event.target.matches("select")) refresh(event.target.name);
});

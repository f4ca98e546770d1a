// A person shows one document, an organisation another: until somebody chooses, or writes one.
const kind = document.querySelector('select[name="document_kind"][data-person]');
const number = document.querySelector('input[name="document"]');
let chosen = false;

kind?.addEventListener("change", () => (chosen = true));
for (const radio of document.querySelectorAll('input[name="kind"]')) {
  radio.addEventListener("change", () => {
    if (kind && !chosen && !number?.value) kind.value = kind.dataset[radio.value];
  });
}

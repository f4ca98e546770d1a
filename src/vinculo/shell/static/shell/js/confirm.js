// [data-confirm="id"] on a form asks with the dialog of that id first; its submit button goes on.
// Only for what is irreversible or legal. Without JavaScript the server asks on its own page.
document.addEventListener("submit", (event) => {
  const form = event.target.closest("form[data-confirm]");
  if (!form || form.dataset.confirmed) return;
  const dialog = document.getElementById(form.dataset.confirm);
  if (!dialog) return;
  event.preventDefault();
  event.stopPropagation();
  const submitter = event.submitter;
  dialog.returnValue = "";
  dialog.addEventListener(
    "close",
    () => {
      if (dialog.returnValue !== "yes") return submitter?.focus();
      form.dataset.confirmed = "1";
      form.requestSubmit(submitter);
    },
    { once: true },
  );
  dialog.showModal();
}, true);

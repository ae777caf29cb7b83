// Everything works without this module. It closes menus, dismisses toasts, sends filters as they are changed, and counts
// what is picked in a table.

/** Menus close when something else is clicked or Escape is pressed. */
document.addEventListener("click", ({ target }) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) if (!menu.contains(target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});
document.addEventListener("toggle", ({ target }) => {
  if (!target.matches?.("details[data-menu]") || !target.open) return;
  for (const menu of document.querySelectorAll("details[data-menu][open]")) if (menu !== target) menu.open = false;
}, true);

/** A toast goes when told to. */
document.addEventListener("click", (event) => {
  const dismiss = event.target.closest("[data-dismiss]");
  if (!dismiss) return;
  event.preventDefault();
  dismiss.closest("[data-toast]").remove();
});

/** A form of filters sends itself when one is chosen; its button is for those without a script. */
for (const form of document.querySelectorAll("form[data-filters]")) {
  for (const button of form.querySelectorAll("[data-apply]")) button.hidden = true;
  form.addEventListener("change", ({ target }) => target.matches("select, [type=checkbox], [type=radio]") && form.requestSubmit());
}

/** Copy buttons are shown by a script, since nothing else can copy. */
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    const said = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = said), 1600);
  });
}

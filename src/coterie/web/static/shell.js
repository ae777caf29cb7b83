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

/** What is picked in a list is counted, and all of it is picked at once. */
for (const form of document.querySelectorAll(".bulk-form")) {
  const all = form.querySelector("[data-pick-all]");
  const told = form.querySelector("[data-picked]");
  const boxes = [...form.querySelectorAll("input[name=picked]")];
  if (!all) continue;
  const count = () => {
    const picked = boxes.filter((box) => box.checked).length;
    all.checked = picked === boxes.length;
    all.indeterminate = picked > 0 && !all.checked;
    told.textContent = `${picked} picked:`;
  };
  all.hidden = false;
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    count();
  });
  form.addEventListener("change", count);
}

/** A profile out of a sample opens at the side of the page, and its tabs there; its own page is one click further. */
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-sheet], .sheet .tabs a");
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    const sheet = link.closest(".sheet") ?? newSheet();
    sheet.setAttribute("aria-label", page.querySelector("h1").textContent);
    sheet.querySelector(".dialog-head a").href = link.href;
    sheet.querySelector(".dialog-body").replaceChildren(...page.querySelectorAll("#main > :not(.crumbs)"));
    if (sheet.open) sheet.querySelector(".tabs [aria-current]")?.focus();
    else sheet.showModal();
  } catch {
    location.assign(link.href);
  }
});
const newSheet = () => {
  const sheet = document.createElement("dialog");
  sheet.className = "dialog sheet";
  sheet.innerHTML = `<form method="dialog" class="dialog-head"><a class="button small">Open the whole page</a>
    <button class="button quiet small">Close</button></form><div class="dialog-body"></div>`;
  sheet.addEventListener("close", () => sheet.remove());
  sheet.addEventListener("click", ({ target }) => target === sheet && sheet.close());
  document.body.append(sheet);
  return sheet;
};

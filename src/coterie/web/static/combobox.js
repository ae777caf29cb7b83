// A text field with a list of what the space holds (the ARIA pattern "combobox"). Any text may be typed all the same.

const host = document.querySelector("[data-pick]");
let field = null;
let asked = null;
let timer = 0;

const popup = () => field?.parentElement.querySelector(".popup");
const options = () => [...(popup()?.querySelectorAll("[role=option]") ?? [])];
const active = () => options().find((option) => option.getAttribute("aria-selected") === "true");
/** Names are chosen from what there is, so the best one is chosen already; values may be new. */
const isName = () => field.dataset.pick !== "values";

const close = () => {
  clearTimeout(timer);
  asked?.abort();
  for (const list of document.querySelectorAll(".combobox > .popup")) list.remove();
  field?.setAttribute("aria-expanded", "false");
  field?.removeAttribute("aria-activedescendant");
};

const select = (option) => {
  for (const other of options()) other.setAttribute("aria-selected", String(other === option));
  if (option) field.setAttribute("aria-activedescendant", option.id);
  else field.removeAttribute("aria-activedescendant");
  option?.scrollIntoView({ block: "nearest" });
};

const open = async (sought) => {
  asked?.abort();
  const mine = (asked = new AbortController());
  const input = field;
  const { pick, of } = input.dataset;
  const query = new URLSearchParams({ q: sought.slice(0, 200), of, draft: host.action.split("/").at(-2), type: host.dataset.type });
  try {
    const response = await fetch(`${host.dataset.pick}/${pick}?${query}`, { signal: mine.signal, headers: { "X-Fragment": "1" } });
    if (!response.ok || field !== input || document.activeElement !== input) return;
    const html = await response.text();
    const list = popup() ?? Object.assign(document.createElement("div"), { className: "popup", id: "picks" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.getAttribute("aria-label"));
    list.replaceChildren(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
    input.parentElement.append(list);
    input.setAttribute("aria-expanded", "true");
    select(sought && isName() ? options()[0] : options().find((option) => option.dataset.value === input.value));
  } catch (error) {
    if (error.name !== "AbortError") close();
  }
};

const choose = (option) => {
  const input = field;
  input.value = option.dataset.value;
  close();
  input.dispatchEvent(new Event("change", { bubbles: true }));
};

document.addEventListener("focusin", ({ target }) => {
  if (target === field) return;
  close();
  field = target.matches?.("input[data-pick]") ? target : null;
  if (!field) return;
  field.removeAttribute("list");
  for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "picks", "aria-haspopup": "listbox" })) field.setAttribute(name, value);
  // After the field itself is shown.
  const input = field;
  if (!field.value) requestAnimationFrame(() => setTimeout(() => input === field && !field.value && open("")));
});
document.addEventListener("focusout", ({ target }) => target === field && close());
document.addEventListener("input", ({ target }) => {
  if (target !== field) return;
  clearTimeout(timer);
  timer = setTimeout(() => open(field.value), 20);
});
document.addEventListener("pointerdown", (event) => {
  const option = event.target.closest?.(".combobox [role=option]");
  if (option) {
    event.preventDefault();
    choose(option);
  } else if (event.target.closest?.(".popup")) event.preventDefault();
});
document.addEventListener("click", ({ target }) => target === field && !popup() && open(""));
// Before others: while the list is open, its keys are its own.
document.addEventListener("keydown", (event) => {
  if (!field || event.target !== field || event.altKey || event.ctrlKey || event.metaKey) return;
  const list = options();
  const at = list.indexOf(active());
  const go = { ArrowDown: at + 1, ArrowUp: at < 0 ? list.length - 1 : at - 1, Home: 0, End: list.length - 1 }[event.key];
  if (popup() && list.length && go !== undefined && (at >= 0 || !/Home|End/.test(event.key))) select(list[(go + list.length) % list.length]);
  else if (!popup() && event.key === "ArrowDown") open("");
  else if (popup() && event.key === "Escape") close();
  else if (event.key === "Enter" && active()) choose(active());
  else {
    if (event.key === "Tab" && active() && isName() && field.value !== active().dataset.value && field.value !== field.defaultValue) field.value = active().dataset.value;
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}, true);

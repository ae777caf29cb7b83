// The builder without this module is a form that is sent and comes back. With it, each edit is sent at once and of the
// page only what that changed is touched; focus, caret, scroll position and whatever is typed meanwhile stay.

const form = document.getElementById("draft");
const byId = (id) => document.getElementById(id);
const parsed = (html) => Object.assign(document.createElement("template"), { innerHTML: html }).content;
const isOp = (element) => element?.name === "op";
const again = (element) => element?.id ? byId(element.id) : isOp(element) && form.querySelector(`button[name=op][value="${CSS.escape(element.value)}"]`);

/** A click whose button would be swapped away between press and release is let through first. */
let pressed = null;
addEventListener("pointerdown", () => (pressed = Promise.withResolvers?.() ?? deferred()));
for (const kind of ["pointerup", "pointercancel", "dragend"]) addEventListener(kind, () => setTimeout(() => pressed?.resolve()));
const deferred = () => {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
};

/** What a combobox says of itself, and the server knows nothing of. */
const OWN = /^(role|aria-(autocomplete|expanded|controls|haspopup|activedescendant))$/;
/** What stands in the page and the server knows nothing of yet: lists of comboboxes, and new rows. */
const OURS = ".popup, [data-new]";
/** A part that the page has already comes without its content. */
const isSame = (fresh) => fresh.dataset?.same !== undefined;
const fits = (node, fresh) => node.id === fresh.id && (isSame(fresh) || (node.nodeName === fresh.nodeName && (node.nodeName !== "BUTTON" || node.value === fresh.value)));
const put = (into, node, before) => (into.moveBefore && node.parentNode === into ? into.moveBefore(node, before) : into.insertBefore(node, before));

/** Make an element like a fresh one by touching only what differs: all else keeps its focus, and its layout. */
const morph = (old, fresh) => {
  if (isSame(fresh) || old.isEqualNode(fresh)) return;
  const isPick = old.matches("[data-pick]");
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value && !(isPick && name === "list")) old.setAttribute(name, value);
  // What was unfolded stays so, and so does the list of a combobox.
  for (const name of old.getAttributeNames()) if (!fresh.hasAttribute(name) && name !== "open" && !(isPick && OWN.test(name))) old.removeAttribute(name);
  const kept = new Set([...fresh.children].map(({ id }) => id));
  for (const child of [...old.children]) if (child.id && !kept.has(child.id) && !child.matches(OURS)) child.remove();
  let at = old.firstChild;
  for (const node of [...fresh.childNodes]) {
    let same = at;
    while (same && !fits(same, node)) same = same.nextSibling;
    if (same && same === at) at = at.nextSibling;
    else put(old, same ?? node, at);
    if (!same) continue;
    if (same.nodeType === Node.ELEMENT_NODE) morph(same, node);
    else if (same.data !== node.data) same.data = node.data;
  }
  while (at) {
    const after = at.nextSibling;
    if (!at.matches?.(OURS)) at.remove();
    at = after;
  }
};

/** A field as the server has it. */
const reset = (field) => {
  if (field.matches("select")) {
    const chosen = Math.max(0, [...field.options].findIndex((option) => option.defaultSelected));
    if (field.selectedIndex !== chosen) field.selectedIndex = chosen;
  } else if (field.matches("[type=checkbox], [type=radio]")) field.checked = field.defaultChecked;
  else if (field.value !== field.defaultValue) {
    field.value = field.defaultValue;
    // A combobox offers what else there is once its value has gone into a list.
    if (!field.value && field === document.activeElement) field.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

/** Bring the elements of these ids up to date. Figures that are still to be counted anew stay. */
const swap = (html) => {
  for (const fresh of [...parsed(html).children]) {
    const old = fresh.id && byId(fresh.id);
    if (!old) continue;
    for (const figure of fresh.querySelectorAll("[data-keep]:empty")) figure.textContent = byId(figure.id)?.textContent ?? "";
    morph(old, fresh);
  }
};

const state = (field) => `${field.checked} ${field.value}`;
/** Take in the answer to an edit. What was typed since `sent` was read stays. */
const take = (html, sent, focus) => {
  const active = document.activeElement;
  const inside = form.contains(active) ? active : null;
  const top = inside?.getBoundingClientRect().top;
  const caret = inside && /^(text|search|textarea)$/.test(inside.type) ? [inside.selectionStart, inside.selectionEnd] : null;
  const typed = new Map([...sent].filter(([field, was]) => field.isConnected && state(field) !== was).map(([field]) => [field, field.value]));
  swap(html);
  for (const figure of form.querySelectorAll("[data-keep]:not(:empty)")) figure.classList.add("stale");
  for (const field of sent.keys()) if (field.isConnected && !typed.has(field) && !field.closest("[data-new]")) reset(field);
  for (const [field, value] of typed) if (!field.isConnected && field.id && byId(field.id)) byId(field.id).value = value;
  const same = inside?.isConnected ? inside : again(inside);
  const place = focus && !typed.size ? byId(focus) : null;
  const next = place ? (place.matches("[data-part]") ? entrance(place) : place) : same;
  if (!next) return;
  if (next !== document.activeElement) next.focus({ preventScroll: true });
  if (next === same && caret && next.selectionStart !== caret[0]) next.setSelectionRange?.(...caret);
  if (next === same) scrollBy(0, next.getBoundingClientRect().top - top);
  else next.scrollIntoView({ block: "nearest" });
};

/** Where to go on in a part: its first empty field, else its first field, else the part. */
const entrance = (part) => {
  const fields = [...part.querySelectorAll("input:not([type=hidden]), select, textarea, summary[data-add]")];
  return fields.find((field) => field.matches("input") && !field.value) ?? fields.find((field) => field.matches("input, textarea")) ?? fields.find((field) => field.matches("summary")) ?? part;
};

let line = Promise.resolve();
let waiting = 0;
let swapping = false;
/** What the form holds, and what it held when the server last knew all of it. FormData would have the page laid out for it. */
const isHeld = (field) => field.name && !field.disabled && field.matches("input, select, textarea") && (field.checked || !field.matches("[type=checkbox], [type=radio]"));
const held = () => new URLSearchParams([...form.elements].filter(isHeld).map((field) => [field.name, field.value])).toString();
let known = form && held();
/** Send an edit once those before it are done. */
const post = (op, options = {}) => {
  for (const [late, its] of [...unsent.splice(0), [op, options]]) {
    waiting += 1;
    const failed = (told) => (its.extra?.as && unsent.push([late, its]), say(told));
    line = line.then(() => send(late, its, failed)).catch(() => failed("The server can’t be reached. What you typed is still here, and is sent with your next edit.")).finally(() => (waiting -= 1));
  }
  return line;
};
/** Rows that stand in the page, and could not be sent. */
const unsent = [];

const send = async (op, { extra = {}, taken }, failed) => {
  const before = held();
  const data = new URLSearchParams(before);
  data.set("op", op);
  data.set("has", [...form.querySelectorAll("[data-is]")].map(({ id, dataset }) => `${id}:${dataset.is}`).join(" "));
  for (const [name, value] of Object.entries(extra)) data.set(name, value);
  const sent = new Map([...form.elements].filter((field) => field.name && "value" in field && !isOp(field)).map((field) => [field, state(field)]));
  const from = document.activeElement;
  const response = await fetch(form.action, { method: "POST", body: data, headers: { "X-Fragment": "1", "X-CSRF-Token": form.elements.csrf.value } });
  const leave = response.headers.get("X-Leave");
  if (leave) return location.assign(leave);
  if (response.redirected) return location.assign(response.url);
  if (response.status === 401) {
    // The session has ended: sent the plain way, the server keeps all of it until one has signed in again.
    for (const [name, value] of Object.entries({ op, ...extra })) form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    return form.submit();
  }
  if (!response.headers.has("X-Draft")) return failed(`That could not be kept (${response.status}). What you typed is still here: try again, or load the page anew.`);
  const html = await response.text();
  await pressed?.promise;
  const isAll = held() === before;
  // A field that is taken out of the page is left by that, which says nothing of what was typed.
  // Nobody who went on meanwhile is fetched back.
  const stayed = [from, document.body, null].includes(document.activeElement) && waiting < 2;
  counting?.abort();
  byId("live").setAttribute("aria-busy", "true");
  swapping = true;
  byId(extra.as)?.removeAttribute("data-new");
  const focus = response.headers.get("X-Focus");
  take(html, sent, stayed && focus !== extra.as ? focus : "");
  swapping = false;
  taken?.();
  if (isAll) known = held();
  watch();
  const told = decodeURIComponent(response.headers.get("X-Told") ?? "");
  if (told) say(told, response.headers.has("X-Undo"));
  // The next edit waits for no figures.
  counted = shown().then(count).catch(() => {});
};

/** What was edited is shown before anything else is asked for; where nothing is shown, soon. */
const shown = () => new Promise((done) => (requestAnimationFrame(() => setTimeout(done)), setTimeout(done, 100)));

/** Fetch the figures, those of a sample first where the exact ones take long; only the newest ones are of interest. */
let counting = null;
let counted = null;
const count = async () => {
  counting?.abort();
  const mine = (counting = new AbortController());
  byId("live").setAttribute("aria-busy", "true");
  try {
    for (let more = ""; more !== null; ) {
      const response = await fetch(form.dataset.panel + more, { signal: mine.signal, headers: { "X-Fragment": "1" } });
      if (!response.ok) return;
      swap(await response.text());
      more = response.headers.get("X-More");
    }
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  }
};

/** Say what was done, with a way back. */
const say = (text, undoable = false) => {
  for (const old of document.querySelectorAll("[data-toast]")) old.remove();
  byId("told").textContent = text;
  const toast = Object.assign(document.createElement("div"), { className: "toast" });
  toast.dataset.toast = "";
  toast.append(Object.assign(document.createElement("p"), { textContent: text }));
  if (undoable) {
    const undo = Object.assign(document.createElement("button"), { className: "button small", textContent: "Undo", type: "button" });
    undo.addEventListener("click", () => (toast.remove(), post("undo")));
    toast.append(undo);
  }
  document.body.append(toast);
  setTimeout(() => toast.matches(":focus-within, :hover") || toast.remove(), 8000);
};

/** New rows of each kind, as the server makes them. */
const blanks = new Map();
addEventListener("load", async () => {
  const response = await fetch(form.dataset.blanks, { headers: { "X-Fragment": "1" } }).catch(() => {});
  if (response?.ok) for (const { dataset, innerHTML } of parsed(await response.text()).children) blanks.set(dataset.kind, innerHTML);
});

/** A new row stands there at once. The server is told its id, so that it is the same row when the answer comes. */
const add = (op) => {
  const [, kind, place] = op.split(":");
  const rows = byId(place).querySelector(":scope > .conds");
  const as = `c${Math.random().toString(36).slice(2).padEnd(8, "0").slice(0, 8)}`;
  if (!rows || !blanks.has(kind)) return post(op);
  rows.append(...parsed(blanks.get(kind).replaceAll("c00000000", as)).children);
  const row = byId(as);
  row.dataset.new = "";
  if (row === rows.firstElementChild) row.querySelector(".junction").remove();
  post(op, { extra: { as } });
  // The server works on it while the page is laid out, which a field has to be that is focused.
  queueMicrotask(() => {
    entrance(row).focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  });
};

/** A field that was left is sent; what was typed while an answer came is no change to the browser, and is sent too. */
const left = ({ target }) => {
  if (swapping || !target.name || isOp(target) || held() === known) return;
  post(target.id === "query" ? "query" : "set");
};
form.addEventListener("change", left);
form.addEventListener("focusout", (event) => event.target.matches("input, textarea") && event.target.value !== event.target.defaultValue && left(event));
/** Buttons are heard before they submit: for that a browser would look through all fields, to remember what was typed. */
form.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=op]");
  if (!button || button.disabled) return;
  event.preventDefault();
  const op = button.value;
  const field = document.activeElement?.dataset?.submit;
  button.closest("details[data-menu]")?.removeAttribute("open");
  const meant = op === "set" && field ? field : op;
  if (["build", "refine"].includes(meant)) build(meant);
  else if (op.startsWith("idea:")) fill(op.slice(5));
  else if (op.startsWith("add:")) add(op);
  else post(meant);
});
/** What stands in a field that was never left is kept all the same. */
addEventListener("pagehide", () => {
  if (!form.contains(document.activeElement) || document.activeElement.value === document.activeElement.defaultValue) return;
  const data = new URLSearchParams(held());
  data.set("op", "set");
  navigator.sendBeacon(form.action, data);
});

// Build with AI --------------------------------------------------------------------------------------------------------

const fill = (text) => {
  byId("prompt").value = text;
  byId("prompt").focus();
  watch();
};

/** The length that the server counts: code points, without space at either end. */
const watch = () => {
  const prompt = byId("prompt");
  if (!prompt) return;
  const length = [...prompt.value.replaceAll("\r\n", "\n").trim()].length;
  const [least, most] = [Number(prompt.dataset.min), Number(prompt.dataset.max)];
  const told = `Character count: ${length}/${most}`;
  if (byId("prompt-count").textContent !== told) byId("prompt-count").textContent = told;
  byId("prompt-count").classList.toggle("off", length > most);
  byId("build").disabled = length < least || length > most;
};

const stage = (name) => {
  const shown = byId("ai-progress");
  if (!shown) return;
  shown.hidden = !name;
  byId("cancel-build").hidden = !name || name === "counting";
  for (const item of shown.querySelectorAll("[data-stage]")) item.toggleAttribute("aria-current", item.dataset.stage === name);
};

/** The server says how far a build is; a quick one is done before it is asked. */
const build = async (op = "build") => {
  const run = `${Date.now()}-${Math.random()}`;
  const beside = (what) => form.action.replace(/edit$/, what);
  let watched = true;
  // What was typed is kept first: its answer would take the progress away again.
  await line;
  stage("linking");
  byId("cancel-build").onclick = () => {
    fetch(beside("cancel"), { method: "POST", body: new URLSearchParams({ run, csrf: form.elements.csrf.value }) });
    post(`cancel:${run}`);
  };
  const taken = () => ((watched = false), stage("counting"));
  const done = post(op, { extra: { run }, taken });
  const ask = async () => {
    const name = await fetch(`${beside("stage")}?run=${run}`).then((response) => response.text()).catch(() => "");
    if (watched && name) stage(name);
    if (watched) setTimeout(ask, 400);
  };
  setTimeout(() => watched && ask(), 250);
  await done;
  await counted;
  watched = false;
  stage("");
};

document.addEventListener("input", ({ target }) => target.id === "prompt" && watch());

/** Words and the conditions that came of them light up together. */
const light = (event, on) => {
  const id = event.target.closest?.("[data-light], [data-group]")?.dataset;
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
  if (!on || !id) return;
  const name = CSS.escape(id.light ?? id.group);
  for (const element of document.querySelectorAll(`[data-light="${name}"], [data-group="${name}"]`)) element.classList.add("lit");
};
for (const kind of ["mouseover", "focusin"]) document.addEventListener(kind, (event) => light(event, true));
for (const kind of ["mouseout", "focusout"]) document.addEventListener(kind, (event) => light(event, false));

// Keys -----------------------------------------------------------------------------------------------------------------

const isTyping = (target) => target.matches?.("input, textarea") && target.value !== target.defaultValue;

const onKey = (event) => {
  const { key, target } = event;
  const command = event.ctrlKey || event.metaKey;
  const part = target.closest?.("[data-part]");
  if (command && key === "Enter" && target.id === "prompt") return byId("build").disabled || build();
  if (command && /^[zy]$/i.test(key) && !isTyping(target)) return post(event.shiftKey || key.toLowerCase() === "y" ? "redo" : "undo");
  if (event.altKey && !command && part && (key === "ArrowUp" || key === "ArrowDown")) return post(`${key === "ArrowUp" ? "up" : "down"}:${part.dataset.part}`);
  if (event.altKey && !command && part && key === "Delete") return post(`remove:${part.dataset.part}`);
  if (event.altKey && !command && event.code === "KeyA") {
    const adders = (target.closest?.(".bgroup") ?? form).querySelectorAll("summary[data-add]");
    const adder = adders[adders.length - 1];
    adder.parentElement.open = true;
    return adder.parentElement.querySelector(".menu-item").focus();
  }
  const menu = target.closest?.("details[data-menu][open]");
  if (menu && (key === "ArrowDown" || key === "ArrowUp")) {
    const items = [...menu.querySelectorAll(".menu-item")];
    const at = items.indexOf(target) + (key === "ArrowDown" ? 1 : -1);
    return items[(at + items.length) % items.length].focus();
  }
  return false;
};
if (form) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || onKey(event) === false) return;
    event.preventDefault();
  });
  watch();
}

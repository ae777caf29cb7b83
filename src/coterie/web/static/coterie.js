// Everything works without this module; it makes the page quicker. Answers are swapped into the page instead of loading
// it anew, the length of a description is watched, and suggestions and queries are a click away.

const form = document.querySelector("form[data-build]");
const answer = document.getElementById("answer");

/** The length that the server counts: code points, without space at either end. */
const length = (text) => [...text.replaceAll("\r\n", "\n").trim()].length;

if (form && answer) {
  const prompt = form.elements.prompt;
  const button = form.querySelector("button[type=submit]");
  const counter = document.getElementById("prompt-counter");
  const progress = form.querySelector(".progress");
  const status = form.querySelector("[role=status]");
  const [least, most] = [Number(form.dataset.min), Number(form.dataset.max)];
  let latest = null;
  let shown = location.pathname + location.search;

  const watch = () => {
    const count = length(prompt.value);
    counter.textContent = `Character count: ${count}/${most}`;
    counter.classList.toggle("off", count > most);
    button.disabled = count < least || count > most;
  };

  const busy = (isBusy) => {
    progress.hidden = !isBusy;
    answer.setAttribute("aria-busy", String(isBusy));
    status.classList.toggle("done", !isBusy);
    status.textContent = isBusy ? "Building the audience…" : answer.querySelector("[data-summary]")?.textContent ?? "";
  };

  /** Fetch a page and take its answer; the newest request wins. Where that fails, the browser loads the page itself. */
  const show = async (url, { push }) => {
    latest?.abort();
    const mine = (latest = new AbortController());
    busy(true);
    try {
      const response = await fetch(url, { signal: mine.signal, headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.getElementById("answer");
      if (!fresh) throw new Error("no answer in the page");
      const described = page.getElementById("prompt");
      if (described.defaultValue.trim() !== prompt.value.trim()) prompt.value = described.defaultValue;
      const kind = page.querySelector("input[name=type][checked]");
      if (kind) document.getElementById(kind.id).checked = true;
      document.title = page.title;
      answer.replaceChildren(...fresh.childNodes);
      if (push) history.pushState(null, "", url);
      shown = location.pathname + location.search;
      watch();
      ready(answer);
      reveal();
    } catch (error) {
      if (error.name !== "AbortError") location.assign(url);
    } finally {
      if (latest === mine) busy(false);
    }
  };

  const reveal = () => {
    if (!answer.childElementCount) return;
    const { top } = answer.getBoundingClientRect();
    if (top > innerHeight * 0.6 || top < 0) {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      answer.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
    }
  };

  const submit = () => {
    const kind = new FormData(form).get("type");
    const query = new URLSearchParams({ prompt: prompt.value.trim(), ...(kind && { type: kind }) });
    show(`${form.getAttribute("action")}?${query}`, { push: true });
  };

  /** Put a suggested name where the phrase is that it stands for, or at the end. */
  const insert = (link) => {
    const { insert: name, start, end } = link.dataset;
    const points = [...prompt.value.trim()];
    const [from, to] = start === undefined ? [points.length, points.length] : [Number(start), Number(end)];
    const before = points.slice(0, from).join("");
    const gap = start === undefined && before && !before.endsWith(" ") ? " " : "";
    prompt.value = before + gap + name + points.slice(to).join("");
    watch();
    prompt.focus();
    prompt.setSelectionRange(before.length + gap.length, before.length + gap.length + name.length);
  };

  prompt.addEventListener("input", watch);
  prompt.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !button.disabled) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-swap], a[data-insert]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (link.dataset.insert === undefined) show(link.href, { push: true });
    else insert(link);
  });
  addEventListener("popstate", () => {
    const asked = location.pathname + location.search;
    if (asked !== shown) show(location.href, { push: false });
  });
  const shortcut = form.querySelector("[data-shortcut]");
  shortcut.hidden = false;
  if (/mac/i.test(navigator.platform)) shortcut.textContent = "⌘ ↵";
  watch();
}

/** What only works with a script is shown by one: copy buttons. */
function ready(root) {
  for (const button of root.querySelectorAll("[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = "Copied";
      setTimeout(() => (button.textContent = "Copy"), 1600);
    });
  }
}
ready(document);

/** Who asks for the names of the space wants to see some. */
const unfold = () => {
  if (location.hash === "#lexicon") document.querySelector("#lexicon details")?.setAttribute("open", "");
};
addEventListener("hashchange", unfold);
unfold();

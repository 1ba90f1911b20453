// What a script adds to a document's page: copying citations, following one speaker. The page works without it.
(() => {
  "use strict";
  const root = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const fresh = (id) => byId(id)?.content.cloneNode(true).firstElementChild;

  // --- Citations ---

  const canonical = document.querySelector('link[rel="canonical"]')?.href ?? location.href.replace(/#.*/, "");
  const addressOf = (id) => `${canonical}#${encodeURIComponent(id)}`;

  /** The document's citation, leading to a turn in the place of the whole. */
  const citationOf = (turn, wording) => {
    const line = byId("-citation").cloneNode(true);
    line.querySelector("a")?.remove();
    const number = turn.querySelector(".permalink").dataset.number;
    const words = line.textContent.trim().replace(/[.,;]$/, "");
    return `${words}, ${wording.replace("{1}", number)}, ${addressOf(turn.id)}`;
  };

  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // A page opened from a folder may not use the clipboard of today.
      const field = document.body.appendChild(document.createElement("textarea"));
      field.value = text;
      field.select();
      document.execCommand("copy");
      field.remove();
      button.focus();
    }
    const said = (button.dataset.label ??= button.textContent);
    button.setAttribute("aria-live", "polite");
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = said; }, 2000);
  };

  const citation = byId("-citation");
  const copyCitation = citation && fresh("-copy-citation");
  if (copyCitation) {
    citation.after(copyCitation);
    copyCitation.addEventListener("click", () => copy(copyCitation, citation.textContent.trim()));
  }

  /** The turn that the address leads to gets its tools. */
  const tools = fresh("-turn-tools");
  const showTools = () => {
    const turn = byId(decodeURIComponent(location.hash.slice(1)))?.closest(".turn");
    if (tools && turn?.querySelector(".permalink")) turn.append(tools);
    else tools?.remove();
  };
  tools?.addEventListener("click", ({ target }) => {
    const turn = tools.closest(".turn");
    if (target.dataset.copy === "link") copy(target, addressOf(turn.id));
    if (target.dataset.copy === "citation") copy(target, citationOf(turn, target.dataset.turn));
  });
  addEventListener("hashchange", showTools);
  showTools();

  // --- Following one speaker ---

  const bar = fresh("-follow-bar");
  let turns = [];
  let at = -1;

  const follow = (id) => {
    turns = [...document.querySelectorAll(".turn")].filter((turn) => turn.dataset.who?.split(" ").includes(id));
    document.querySelectorAll(".followed").forEach((turn) => turn.classList.remove("followed"));
    turns.forEach((turn) => turn.classList.add("followed"));
    root.classList.toggle("following", turns.length > 0);
    at = -1;
    if (turns.length === 0) return bar.remove();
    bar.querySelector("[data-name]").textContent = byId(id)?.querySelector("dt")?.innerText.replace(/\?$/, "") ?? id;
    document.body.append(bar);
    go(1);
  };

  const go = (step) => {
    at = (at + step + turns.length) % turns.length;
    bar.querySelector("[data-count]").textContent = `${at + 1} / ${turns.length}`;
    turns[at].tabIndex = -1;
    turns[at].focus({ preventScroll: true });
    turns[at].scrollIntoView({ block: "center" });
  };

  const end = () => {
    const last = turns[at];
    follow("");
    last?.focus({ preventScroll: true });
  };

  if (bar) {
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.(".follow");
      if (!link) return;
      event.preventDefault();
      follow(link.dataset.who);
    });
    bar.addEventListener("click", ({ target }) => {
      if ("end" in target.dataset) end();
      else if (target.dataset.go) go(Number(target.dataset.go));
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && turns.length > 0) end();
    });
  }
})();

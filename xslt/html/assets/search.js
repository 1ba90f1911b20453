// Finds words in an edition, from the scripts in search/ (made by chancery.search.SearchIndex). Nothing is fetched
// but scripts, so that it works from a folder too.
(() => {
  "use strict";
  const index = window.chancery?.index;
  const form = document.querySelector("form.search");
  const results = document.getElementById("-results");
  if (!index || !form || !results) return;

  // --- Files ---

  const loaded = new Map();
  const waiting = new Map();
  const arrived = (kind) => (number, ...values) => waiting.get(`${kind}-${number}`)?.(values);
  Object.assign(window.chancery, {
    forms: arrived("forms"),
    terms: arrived("terms"),
    passages: arrived("passages"),
    names: (...values) => waiting.get("names")?.(values),
  });

  /** What a file holds; each is loaded once. */
  const load = (name) => {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement("script");
        script.src = `search/${name}.js`;
        script.onerror = () => reject(new Error(script.src));
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  };

  // --- Numbers: six bits a character, the lowest five first, the sixth says that more follow ---

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const numbers = (text) => {
    const all = [];
    for (let i = 0; i < text.length; ) {
      let number = 0;
      let digit;
      let shift = 0;
      do {
        digit = VALUES.get(text[i++]);
        number += (digit & 31) * 2 ** shift;
        shift += 5;
      } while (digit & 32);
      all.push(number);
    }
    return all;
  };

  /** The places of a term by passage. */
  const places = (postings) => {
    const all = numbers(postings);
    const found = new Map();
    let passage = 0;
    for (let i = 0; i < all.length; ) {
      passage += all[i++];
      const inPassage = [];
      let place = 0;
      for (let left = all[i++]; left > 0; left--) inPassage.push((place += all[i++]));
      found.set(passage, inPassage);
    }
    return found;
  };

  const sums = (all) => {
    let sum = 0;
    return all.map((number) => (sum += number));
  };
  /** The first passage of each document, and of each file of passages. */
  const starts = sums(numbers(index.starts));
  const fileStarts = sums(numbers(index.files));

  // --- Words ---

  const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
  const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

  /** The words of a text: what is written without spaces is taken in pairs of characters. */
  const wordsOf = (text) =>
    (text.toLowerCase().replace(IDEOGRAPHS, (run) => {
      const characters = [...run];
      const pairs = characters.slice(1).map((character, i) => characters[i] + character);
      return ` ${(pairs.length ? pairs : characters).join(" ")} `;
    }).match(WORDS) ?? []);

  /** What is looked for: each a word, or words next to each other. */
  const parsed = (query) => {
    const asked = [];
    const rest = query.replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, (_, phrase) => {
      asked.push(wordsOf(phrase));
      return " ";
    });
    for (const written of rest.split(/\s+/)) {
      const words = wordsOf(written);
      if (IDEOGRAPHS.test(written)) asked.push(words);
      else words.forEach((word) => asked.push([word]));
      IDEOGRAPHS.lastIndex = 0;
    }
    return asked.filter((words) => words.length > 0);
  };

  /** How many letters an ending has at most, and what it leaves of a word at least. */
  const ENDING = 6;
  const left = (word) => Math.max(3, word.length / 2);

  /** The terms of a word: of the form, or where no document has that, of what is left without an ending. */
  const termsOf = async (word) => {
    const known = await termsOfForm(word);
    for (let cut = 0; !known && cut <= ENDING && word.length - cut >= left(word); cut++) {
      const terms = await termsOfForm(`=${word.slice(0, word.length - cut)}`);
      if (terms) return terms;
    }
    return known;
  };

  /** The terms of a form; undefined where no document has it. */
  const termsOfForm = async (word) => {
    const characters = [...word];
    for (let length = characters.length; length > 0; length--) {
      const file = index.prefixes.indexOf(characters.slice(0, length).join(""));
      if (file >= 0) {
        const [forms] = await load(`forms-${file}`);
        const pairs = Object.hasOwn(forms, word) ? forms[word] : undefined;
        return pairs?.reduce((terms, value, i) => (i % 2 ? terms : [...terms, [value, pairs[i + 1]]]), []);
      }
    }
    return undefined;
  };

  const term = async ([file, name]) => (await load(`terms-${file}`))[0][name];

  /** Where a word stands, in any of its forms: passages with places. */
  const find = async (word, marked) => {
    const terms = await termsOf(word);
    if (!terms) throw new UnknownWord(word);
    if (terms.length === 0) return undefined;
    const found = new Map();
    for (const [postings, forms] of await Promise.all(terms.map(term))) {
      forms.split(" ").forEach((form) => marked.add(form));
      for (const [passage, at] of places(postings)) {
        found.set(passage, [...(found.get(passage) ?? []), ...at]);
      }
    }
    return found;
  };

  class UnknownWord extends Error {}

  /** Where words stand next to each other. A word so common that it is not kept may be anything. */
  const findPhrase = async (words, marked) => {
    const each = await Promise.all(words.map((word) => find(word, marked)));
    const known = each.map((found, step) => ({ found, step })).filter(({ found }) => found);
    if (known.length === 0) return undefined;
    const [first, ...others] = known;
    const together = new Map();
    for (const [passage, at] of first.found) {
      const here = at.filter((place) =>
        others.every(({ found, step }) => found.get(passage)?.includes(place + step - first.step)));
      if (here.length > 0) together.set(passage, here);
    }
    return together;
  };

  // --- What narrows the search ---

  /** The passages of a name, or of all names with these words. */
  const named = async (field, name) => {
    const passagesOf = async (way) => {
      const terms = await termsOfForm(`${field}:${way}`);
      if (!terms) return undefined;
      const all = await Promise.all(terms.map(term));
      return new Set(all.flatMap(([postings]) => sums(numbers(postings))));
    };
    const whole = await passagesOf(name.toLowerCase().trim());
    if (whole) return whole;
    const parts = await Promise.all(wordsOf(name).map(passagesOf));
    if (parts.length === 0 || parts.includes(undefined)) return new Set();
    return parts.reduce((some, more) => new Set([...some].filter((passage) => more.has(passage))));
  };

  /** Whether a passage is of the years: they follow each other, those without one last. */
  const within = (from, to) => {
    const ranges = index.years
      .map(([year, start], i) => ({ year, start, end: index.years[i + 1]?.[1] ?? index.passages }))
      .filter(({ year }) => year !== null && year >= from && year <= to);
    return (passage) => ranges.some(({ start, end }) => passage >= start && passage < end);
  };

  const filters = async (asked) => {
    const tests = [];
    for (const field of ["speaker", "person", "place"]) {
      if (asked.get(field)?.trim()) {
        const passages = await named(field, asked.get(field));
        tests.push((passage) => passages.has(passage));
        tests.all ??= passages;
      }
    }
    if (asked.get("from") || asked.get("to")) {
      tests.push(within(Number(asked.get("from") || -Infinity), Number(asked.get("to") || Infinity)));
    }
    return tests;
  };

  // --- Results ---

  /** Which of some ranges, given by their starts, a passage is in. */
  const rangeOf = (passage, from) => {
    let low = 0;
    let high = from.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (from[middle] <= passage) low = middle;
      else high = middle;
    }
    return low;
  };

  /** The passages with all that is asked, the most telling first. */
  const search = async (asked) => {
    const marked = new Set();
    const found = (await Promise.all(parsed(asked.get("q") ?? "").map((words) => findPhrase(words, marked)))).filter(Boolean);
    const tests = await filters(asked);
    const range = tests.length > 0 ? Array.from({ length: index.passages }, (_, i) => i) : [];
    const [first, ...others] = found.length > 0 ? found : [new Map([...(tests.all ?? range)].map((passage) => [passage, []]))];
    const weight = (each, passage) =>
      (1 + Math.log(Math.max(1, each.get(passage).length))) * Math.log(1 + index.passages / each.size);
    const passages = [...first.keys()]
      .filter((passage) => others.every((other) => other.has(passage)) && tests.every((test) => test(passage)))
      .map((passage) => ({ passage, score: found.reduce((sum, each) => sum + weight(each, passage), 0) }))
      .sort((a, b) => b.score - a.score || a.passage - b.passage)
      .map(({ passage }) => passage);
    return { passages, marked };
  };

  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** Where an excerpt of a text begins and ends: about the first word marked. */
  const BEFORE = 120;
  const AFTER = 320;

  /** The words about the first that is marked, with the marks. */
  const excerpt = (text, marked) => {
    const hits = [...text.matchAll(WORDS)].filter(([word]) => marked.has(word.toLowerCase()));
    const pairs = [...marked].filter((form) => new RegExp(`^${IDEOGRAPHS.source}$`, "u").test(form));
    for (const pair of pairs) {
      for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) hits.push(Object.assign([pair], { index: at }));
    }
    hits.sort((a, b) => a.index - b.index);
    const from = Math.max(0, (hits[0]?.index ?? 0) - BEFORE);
    const start = from === 0 ? 0 : text.indexOf(" ", from) + 1;
    const end = Math.min(text.length, start + BEFORE + AFTER);
    const words = document.createElement("p");
    let at = start;
    if (start > 0) words.append("… ");
    for (const hit of hits) {
      if (hit.index < at || hit.index + hit[0].length > end) continue;
      words.append(text.slice(at, hit.index), element("mark", { textContent: hit[0] }));
      at = hit.index + hit[0].length;
    }
    words.append(text.slice(at, end), end < text.length ? " …" : "");
    return words;
  };

  const shown = async (passage, marked) => {
    const file = rangeOf(passage, fileStarts);
    const [documents, passages] = await load(`passages-${file}`);
    const [number, id, speakers, text] = passages[passage - fileStarts[file]];
    const [page, title, date] = documents[number];
    const link = element("a", { href: `${page}#${encodeURIComponent(id)}`, textContent: title });
    const heading = element("p", { className: "setting" }, link, date && ` · ${date}`, speakers && ` · ${speakers}`);
    return element("article", { className: "result" }, heading, excerpt(text, marked));
  };

  const filled = (phrase, ...parts) => parts.reduce((said, part, i) => said.replace(`{${i + 1}}`, part), phrase);
  const PER_PAGE = 10;

  const show = async ({ passages, marked }) => {
    const documents = new Set(passages.map((passage) => rangeOf(passage, starts))).size;
    const status = element("p", { textContent: passages.length > 0
      ? filled(results.dataset.count, passages.length, documents) : results.dataset.none });
    status.setAttribute("role", "status");
    const list = element("div", {});
    const more = element("button", { type: "button", textContent: results.dataset.more });
    results.replaceChildren(status, list);
    let at = 0;
    const next = async () => {
      const some = await Promise.all(passages.slice(at, at + PER_PAGE).map((passage) => shown(passage, marked)));
      list.append(...some);
      if (at > 0) some[0].querySelector("a").focus();
      at += PER_PAGE;
      if (at < passages.length) results.append(more);
      else more.remove();
    };
    more.addEventListener("click", next);
    await next();
  };

  const run = async () => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.elements) if (field.name) field.value = asked.get(field.name) ?? "";
    if (![...asked.values()].some((value) => value.trim())) return;
    try {
      await show(await search(asked));
    } catch (error) {
      if (!(error instanceof UnknownWord)) throw error;
      const status = element("p", { textContent: filled(results.dataset.unknown, error.message) });
      status.setAttribute("role", "status");
      results.replaceChildren(status);
    }
    results.dataset.done = "";
  };

  // Names are offered when somebody means to give one.
  form.addEventListener("focusin", async ({ target }) => {
    if (target.list?.options.length === 0) {
      const [persons, places] = await load("names");
      for (const [id, names] of [["-names-person", persons], ["-names-place", places]]) {
        document.getElementById(id).replaceChildren(...names.map((value) => element("option", { value })));
      }
    }
  });

  run();
})();

// What citeproc-js makes of src/test/resources/cite/items.json, style by style: the oracle of
// OracleTest. Run where the package citeproc is installed, with the folder of the CSL project's
// styles and locales (unpacked from the artifacts org.citationstyles:styles and :locales):
//
//   node src/test/oracle/citeproc.mjs STYLES > src/test/resources/cite/citeproc-js.json
//
// Titles are to stay as the source prints them, so the styles' title case is taken out first, as
// Chancery takes it out; their labels keep a capital.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const CSL = createRequire(join(process.cwd(), "package.json"))("citeproc");
const folder = process.argv[2];
const items = JSON.parse(readFileSync(new URL("../resources/cite/items.json", import.meta.url)));
const byId = Object.fromEntries(items.map((item) => [item.id, item]));

const STYLES = {
  chicago: "chicago-notes-bibliography",
  apa: "apa",
  mla: "modern-language-association",
  turabian: "chicago-notes-bibliography-subsequent-author-title-17th-edition",
  iso690: "iso690-author-date-en",
  gb7714: "china-national-standard-gb-t-7714-2015-numeric",
};

const locale = (tag) => readFileSync(join(folder, `locales-${tag === "en" ? "en-US" : tag}.xml`), "utf8");

function engine(style) {
  const csl = readFileSync(join(folder, `${style}.csl`), "utf8")
    .replace(/(<label\b[^>]*\s)text-case="title"/g, '$1text-case="capitalize-first"')
    .replace(/\s+text-case="title"/g, "");
  const made = new CSL.Engine({ retrieveLocale: locale, retrieveItem: (key) => byId[key] }, csl);
  made.setOutputFormat("text");
  return made;
}

const cited = {};
for (const [name, style] of Object.entries(STYLES)) {
  const processor = engine(style);
  cited[name] = {};
  for (const { id } of items) {
    processor.updateItems([id]);
    cited[name][id] = {
      bibliography: processor.makeBibliography()[1].join("").trim(),
      note: processor.makeCitationCluster([{ id }]).trim(),
    };
  }
}
process.stdout.write(JSON.stringify(cited, null, 2) + "\n");

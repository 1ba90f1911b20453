"""Makes the fonts of the print edition (xslt/fo/fonts) from Source Serif 4.

Apache FOP reads neither GPOS nor GSUB unless it also reorders the text, which then no longer comes out of
the PDF as it went in. So what a text face needs is put where FOP finds it: kerning into a kern table, old
style figures and small capitals into cmap. And FOP tells a reader of the PDF one character a glyph, so
that each character gets a glyph of its own.

    python3 src/build/print-fonts.py FOLDER     the TTF folder of npm's source-serif 4.5.1

It needs fontTools (Debian: python3-fonttools) and runs when a new Source Serif comes out; the fonts it
makes are kept with the sources. Their licence asks that they have another name.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

OUT = Path(__file__).parents[2] / "xslt" / "fo" / "fonts"
FAMILY = "Chancery Serif"
# The face, its style, and the features that become its plain characters.
FACES = [
    ("SourceSerif4-Regular.ttf", "Regular", ["onum"]),
    ("SourceSerif4-It.ttf", "Italic", ["onum"]),
    ("SourceSerif4-Bold.ttf", "Bold", []),
    ("SourceSerif4-BoldIt.ttf", "Bold Italic", []),
    ("SourceSerif4-Regular.ttf", "Small Capitals", ["onum", "smcp"]),
]
# Letters that stand next to each other often enough to be kerned: one script at a time.
KERNED = [
    [*range(0x20, 0x7F), *range(0xC0, 0x180), 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026],
    [*range(0x400, 0x460), 0x2C, 0x2E, 0x2013, 0x2014, 0xAB, 0xBB, 0x201E, 0x201C],
    [*range(0x386, 0x3CF), 0x2C, 0x2E, 0xB7, 0x2013, 0x2014, 0xAB, 0xBB],
]
# FOP finds no pair in a table that has more of them; a unit is a thousandth of the size.
MOST_PAIRS, LEAST_KERN = 10_900, 8


def single_substitutions(font, tag):
    """What a feature puts in the place of each glyph, in any script."""
    gsub = font["GSUB"].table
    lookups = {
        i
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == tag
        for i in record.Feature.LookupListIndex
    }
    found = {}
    for i in sorted(lookups):
        for part in gsub.LookupList.Lookup[i].SubTable:
            part = getattr(part, "ExtSubTable", part)
            if part.LookupType == 1:
                found.update(part.mapping)
    return found


def pair_kerning(font, characters):
    """The kerning of each pair of characters, by the glyphs that they have now."""
    cmap, gpos = font.getBestCmap(), font["GPOS"].table
    glyphs = {cmap[c] for c in characters if c in cmap}
    lookups = {
        i
        for record in gpos.FeatureList.FeatureRecord
        if record.FeatureTag == "kern"
        for i in record.Feature.LookupListIndex
    }
    pairs = {}
    for i in sorted(lookups):
        for part in gpos.LookupList.Lookup[i].SubTable:
            part = getattr(part, "ExtSubTable", part)
            if part.LookupType != 2:
                continue
            for n, left in enumerate(part.Coverage.glyphs):
                if left not in glyphs:
                    continue
                if part.Format == 1:
                    for record in part.PairSet[n].PairValueRecord:
                        if record.SecondGlyph in glyphs and record.Value1:
                            pairs.setdefault((left, record.SecondGlyph), record.Value1.XAdvance)
                else:
                    row = part.Class1Record[part.ClassDef1.classDefs.get(left, 0)]
                    for right in glyphs:
                        value = row.Class2Record[part.ClassDef2.classDefs.get(right, 0)].Value1
                        if value and getattr(value, "XAdvance", 0):
                            pairs.setdefault((left, right), value.XAdvance)
    return pairs


def give_each_character_a_glyph(font):
    """Copies a glyph for every further character that shows it, first of all the soft hyphen."""
    cmap, glyf, metrics = font.getBestCmap(), font["glyf"], font["hmtx"].metrics
    order, taken, changed = list(font.getGlyphOrder()), set(), {}
    for name in order:
        glyf[name].expand(glyf)
    for code in sorted(cmap, key=lambda c: (c == 0xAD, c)):
        name = cmap[code]
        if name in taken:
            copy = f"{name}.u{code:04X}"
            glyf[copy] = glyf[name]
            metrics[copy] = metrics[name]
            changed[code] = copy
            order = [*order, copy]
        taken.add(changed.get(code, name))
    font.setGlyphOrder(order)
    glyf.glyphOrder = order
    put(font, changed)


def put(font, mapping):
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap.update({c: g for c, g in mapping.items() if table.format == 12 or c < 0x10000})


def kern_table(pairs, units):
    strongest = sorted(pairs.items(), key=lambda p: (-abs(p[1]), p[0]))
    kept = {pair: value for pair, value in strongest[:MOST_PAIRS] if abs(value) * 1000 / units >= LEAST_KERN}
    table, part = newTable("kern"), KernTable_format_0()
    table.version, part.version, part.apple, part.coverage, part.format = 0, 0, False, 1, 0
    part.tupleIndex, part.kernTable = None, kept
    table.kernTables = [part]
    return table


def rename(font, style):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 13, 14)]
    full = f"{FAMILY} {style}"
    for number, text in [
        (1, full if style == "Small Capitals" else FAMILY),
        (2, "Regular" if style == "Small Capitals" else style),
        (3, f"{full};made from Source Serif 4"),
        (4, full),
        (5, "Version 4.005"),
        (6, "ChancerySerif-" + style.replace(" ", "")),
    ]:
        names.setName(text, number, 3, 1, 0x409)


def make(folder, file, style, features):
    font = TTFont(folder / file, recalcTimestamp=False)
    cmap = dict(font.getBestCmap())
    if 0xAD not in cmap:
        cmap[0xAD] = cmap[0x2D]
    for feature in features:
        replaced = single_substitutions(font, feature)
        cmap = {code: replaced.get(glyph, glyph) for code, glyph in cmap.items()}
    put(font, cmap)
    pairs = {}
    for characters in KERNED:
        pairs.update(pair_kerning(font, characters))
    options = subset.Options(
        layout_features=[], name_IDs=["*"], hinting=False, notdef_outline=True, glyph_names=True,
        drop_tables=["GSUB", "GPOS", "GDEF", "DSIG", "STAT", "BASE", "meta"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=cmap.keys())
    subsetter.subset(font)
    order = set(font.getGlyphOrder())
    give_each_character_a_glyph(font)
    font["kern"] = kern_table({p: v for p, v in pairs.items() if set(p) <= order}, font["head"].unitsPerEm)
    rename(font, style)
    font["post"].formatType = 3.0
    font.save(OUT / f"ChancerySerif-{style.replace(' ', '')}.ttf", reorderTables=True)


for face in FACES:
    make(Path(sys.argv[1]), *face)

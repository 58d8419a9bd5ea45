"""Reads our citations with other people's programs and compares what they found.

    read.py FOLDER EXPECTED

FOLDER holds publications.bib, .ris and .json as `offprint cite` wrote them; EXPECTED is the fixture
that says what each citation must tell.
"""

import json
import re
import shutil
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as xml
from pathlib import Path

import pybtex.database
import rispy

FOLDER, EXPECTED = Path(sys.argv[1]), Path(sys.argv[2])
BIB = FOLDER / "publications.bib"
RIS = FOLDER / "publications.ris"
CSL = FOLDER / "publications.json"


def run(*command):
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def words(*parts):
    return " ".join(" ".join(part or "" for part in parts).split())


def told(names, year, pages, doi, url):
    """What a reader found, in one form for all of them."""
    # Pandoc sets apostrophes as printers do.
    text = lambda value: unicodedata.normalize("NFC", str(value or "")).replace("\u2019", "'")
    pages = text(pages).replace("\u2013", "-").replace("--", "-")
    names = [tuple(map(text, name)) for name in names]
    return {"names": names, "year": text(year), "pages": pages, "doi": text(doi), "url": text(url)}


def expected():
    for entry in json.loads(EXPECTED.read_text()):
        names = [
            (name["group"], "", "")
            if "group" in name
            else (words(name.get("particle"), name["family"]), name.get("given", ""), name.get("suffix", ""))
            for name in entry["names"]
        ]
        yield entry["id"], told(names, entry["year"], entry.get("pages"), entry.get("doi"), entry.get("url"))


def csl(entries):
    """CSL-JSON, as Pandoc and citation-js make it."""
    for entry in entries:
        names = []
        for name in entry.get("author", []):
            if "literal" in name:
                names.append((name["literal"], "", ""))
            else:
                particles = name.get("dropping-particle"), name.get("non-dropping-particle")
                names.append((words(*particles, name.get("family")), name.get("given", ""), name.get("suffix", "")))
        names = [name for name in names if name[0] not in ("others", "")]
        year = entry["issued"]["date-parts"][0][0]
        yield entry["id"], told(names, year, entry.get("page"), entry.get("DOI"), entry.get("URL"))


def biber():
    run("biber", "--tool", "--validate-datamodel", "--output-format=biblatexml", "--output-file=biber.xml", BIB.name)
    log = (FOLDER / "publications.bib.blg").read_text()
    complaints = [line for line in log.splitlines() if "WARN" in line or "ERROR" in line]
    if complaints:
        sys.exit("biber complains:\n" + "\n".join(complaints))
    space = "{http://biblatex-biber.sourceforge.net/biblatexml}"
    for entry in xml.parse(FOLDER / "biber.xml").getroot().iter(f"{space}entry"):
        names = []
        for name in entry.iter(f"{space}name"):
            parts = {part.get("type"): words(*part.itertext()) for part in name.findall(f"{space}namepart")}
            parts.setdefault("family", words(*name.itertext()))
            names.append((words(parts.get("prefix"), parts["family"]), parts.get("given", ""), parts.get("suffix", "")))
        text = lambda field: words(*(entry.find(space + field).itertext() if entry.find(space + field) is not None else ""))
        # Between the ends of a range it leaves no sign.
        pages = entry.find(f"{space}pages")
        ends = pages is not None and [end.text or "" for end in pages.iter() if end.tag in (f"{space}start", f"{space}end")]
        yield entry.get("id"), told(names, text("date")[:4], "--".join(ends or []) or text("pages"), text("doi"), text("url"))


def pandoc():
    yield from csl(json.loads(run("pandoc", "-f", "bibtex", "-t", "csljson", BIB.name)))


def pandoc_as_biblatex():
    yield from csl(json.loads(run("pandoc", "-f", "biblatex", "-t", "csljson", BIB.name)))


def pandoc_from_csl_json():
    yield from csl(json.loads(run("pandoc", "-f", "csljson", "-t", "csljson", CSL.name)))


def citation_js():
    yield from csl(json.loads((FOLDER / "citation-js.json").read_text()))


def pybtex_reader():
    for key, entry in pybtex.database.parse_file(str(BIB), bib_format="bibtex").entries.items():
        names = []
        for person in entry.persons.get("author", []):
            last = words(*person.prelast_names, *person.last_names).replace("{", "").replace("}", "")
            if last != "others":
                names.append((last, words(*person.first_names, *person.middle_names), words(*person.lineage_names)))
        field = entry.fields.get
        yield key, told(names, field("year"), field("pages"), field("doi"), field("url"))


def rispy_reader():
    for entry in rispy.loads(RIS.read_bytes().decode()):
        names = []
        for name in entry.get("authors", []):
            last, given, suffix = (name.rstrip(",").split(", ") + ["", ""])[:3]
            names.append((last, given, suffix))
        pages = "-".join(filter(None, [entry.get("start_page"), entry.get("end_page")]))
        urls = entry.get("urls") or [""]
        yield entry["id"], told(names, entry.get("year"), pages, entry.get("doi"), urls[0])


def bibutils():
    """Its names have initials parted, and no particles."""
    space = "{http://www.loc.gov/mods/v3}"
    for entry in xml.fromstring(run("ris2xml", RIS.name).lstrip("\ufeff")).iter(f"{space}mods"):
        names = []
        for name in entry.findall(f"{space}name"):
            parts = lambda kind: words(*(part.text for part in name.findall(f"{space}namePart") if part.get("type") == kind))
            names.append((parts("family") or words(*name.itertext()), parts("given"), parts("suffix")))
        text = lambda path: words(*(part.text for part in entry.findall(path, {"m": space[1:-1]})))
        date = text(".//m:dateIssued")
        first, last = text(".//m:extent/m:start"), text(".//m:extent/m:end")
        pages = "-".join(filter(None, [first, last])) or text(".//m:detail[@type='page']/m:number")
        found = told(names, date[:4], pages, text("m:identifier[@type='doi']"), text("m:location/m:url"))
        yield text("m:identifier[@type='citekey']"), found


def same_bibutils(found, source):
    """Bibutils parts initials and the names of groups in its own way; an entry's DOI is also its address."""
    plain = lambda names: [sorted(re.split("[ .,-]+", words(*name).strip(" .,"))) for name in names]
    source = dict(source, names=plain(source["names"]))
    found = dict(found, names=plain(found["names"]))
    if not source["url"]:
        found["url"] = ""
    return found, source


DOCUMENT = r"""\documentclass{article}
\usepackage[backend=biber]{biblatex}
\addbibresource{publications.bib}
\begin{document}\nocite{*}\printbibliography\end{document}
"""


def latex(count):
    """Sets them all, where LaTeX with biblatex is installed; it is too large to be installed for this."""
    found = shutil.which("lualatex") and subprocess.run(["kpsewhich", "biblatex.sty"], capture_output=True).returncode == 0
    if not found:
        print("LaTeX with biblatex is not installed here (texlive-luatex, texlive-bibtex-extra): nothing is set with it")
        return
    (FOLDER / "set.tex").write_text(DOCUMENT)
    for command in (["lualatex", "-interaction=nonstopmode", "-halt-on-error", "set"], ["biber", "--quiet", "set"]) * 2:
        run(*command)
    entries = (FOLDER / "set.bbl").read_text().count("\\entry{")
    if entries != count:
        sys.exit(f"LaTeX has {entries} of {count} entries")
    print(f"LaTeX                 {entries:5} entries set")


def main():
    readers = [biber, pandoc, pandoc_as_biblatex, citation_js, pybtex_reader, rispy_reader, bibutils, pandoc_from_csl_json]
    sources = dict(expected())
    wrong = []
    for reader in readers:
        found = dict(reader())
        agreeing = 0
        for key, source in sources.items():
            here = found.get(key)
            if here is None:
                wrong.append(f"{reader.__name__}: {key}: not found")
                continue
            if reader is bibutils:
                here, source = same_bibutils(here, source)
            differing = [field for field in source if here[field] != source[field]]
            wrong += [f"{reader.__name__}: {key}: {field} is {here[field]}, not {source[field]}" for field in differing]
            agreeing += not differing
        print(f"{reader.__name__:22}{agreeing:4} of {len(sources)} agree")
    lines = RIS.read_bytes().decode().split("\r\n")
    wrong += [f"RIS has a line without a tag: {line}" for line in lines if line and not re.match("[A-Z][A-Z0-9]  - ", line)]
    if max(map(len, lines)) < 100:
        wrong.append("no line of RIS is so long that it could have been wrapped")
    if wrong:
        sys.exit("\n".join(wrong))
    latex(len(sources))


main()

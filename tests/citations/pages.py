"""Reads the pages of papers and the feed with other people's programs.

    pages.py FOLDER

FOLDER is what `prerender` made. Everything that a page says to machines it must say to people too.
"""

import html
import json
import re
import sys
from pathlib import Path

import extruct
import feedparser

FOLDER = Path(sys.argv[1])
ADDRESS = "https://example.org/~ada/"
wrong = []


def words(text):
    return " ".join(str(text).split())


def visible(page):
    """The words of a page's body, and the addresses that its links show."""
    body = page.split("<body", 1)[1]
    links = " ".join(html.unescape(link) for link in re.findall(r'href="([^"]*)"', body))
    return words(html.unescape(re.sub(r"<[^>]*>", "", body))), links


def values(data):
    """All that is said to machines but what sort of thing it is about."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key not in ("@context", "@type", "propertyID"):
                yield from values(value)
    elif isinstance(data, list):
        for value in data:
            yield from values(value)
    else:
        yield data


def check_paper(path):
    page = path.read_text()
    text, links = visible(page)
    address = f"{ADDRESS}p/{path.parent.name}/"
    found = extruct.extract(page, base_url=address, syntaxes=["json-ld"], errors="strict")["json-ld"]
    if len(found) != 1:
        wrong.append(f"{path}: {len(found)} objects of JSON-LD")
    for value in values(found):
        if value != address and words(value) not in text:
            wrong.append(f"{path}: JSON-LD says {value!r}, which nobody sees")
    tags = re.findall(r'<meta name="(citation_\w+)" content="([^"]*)">', page)
    if not tags or tags[0][0] != "citation_title":
        wrong.append(f"{path}: no citation_title")
    for name, value in tags:
        value = html.unescape(value)
        seen = value.split("/")[0] if name == "citation_publication_date" else value
        if words(seen) not in text and value not in links:
            wrong.append(f"{path}: {name} is {value!r}, which nobody sees")
    for extension in ("bib", "ris"):
        if not (path.parent / f"{path.parent.name}.{extension}").is_file():
            wrong.append(f"{path}: no .{extension} beside it")


def check_feed():
    headers = {"content-location": ADDRESS, "content-type": "application/atom+xml; charset=utf-8"}
    feed = feedparser.parse((FOLDER / "feed.atom").read_bytes(), response_headers=headers)
    if feed.bozo:
        wrong.append(f"feedparser complains: {feed.bozo_exception}")
    home, _ = visible((FOLDER / "index.html").read_text())
    ids = {entry.id for entry in feed.entries}
    if feed.version != "atom10" or len(ids) != len(feed.entries) or not all(id.startswith("urn:uuid:") for id in ids):
        wrong.append(f"the feed is {feed.version} with {len(ids)} ids for {len(feed.entries)} entries")
    for entry in feed.entries:
        said = [entry.title, entry.get("summary", ""), *(author.get("name", "") for author in entry.get("authors", []))]
        for value in map(words, said):
            if value not in home:
                wrong.append(f"the feed says {value!r}, which nobody sees")
        if str(entry.updated_parsed.tm_year) not in home:
            wrong.append(f"the feed says {entry.updated}, which nobody sees")
        page = entry.link.removeprefix(ADDRESS)
        if not (FOLDER / page / "index.html").is_file():
            wrong.append(f"the feed leads to {entry.link}, where nothing is")
    return len(feed.entries)


papers = sorted(FOLDER.glob("p/*/index.html"))
for paper in papers:
    check_paper(paper)
entries = check_feed()
for page in [FOLDER / "index.html", FOLDER / "p/index.html"]:
    if "citation_" in page.read_text():
        wrong.append(f"{page}: has tags that belong on the pages of papers")
for paper in papers:
    if f'href="{paper.parent.name}/"' not in (FOLDER / "p/index.html").read_text():
        wrong.append(f"{paper}: nothing leads there")
if wrong:
    sys.exit("\n".join(wrong))
print(f"extruct                {len(papers):4} pages of papers say what they show")
print(f"feedparser             {entries:4} entries, without complaint")

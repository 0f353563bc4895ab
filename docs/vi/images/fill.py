"""Types figures into the empty cells of figures.xlsx, as an officer would.

fill.py FIGURES.XLSX EXAMPLE.CSV last|value [CODE=VALUE …]: the column of the table that is typed; `value` brings
the plans too. CODE=VALUE takes the place of what the table has. Python's own library is enough.
"""

import csv
import datetime
import html
import re
import sys
import zipfile

# Columns of a sheet: the figure, and the plan of its year.
FIGURE, PLAN = "D", "G"


def cell(attributes, value):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        days = datetime.date.fromisoformat(value) - datetime.date(1899, 12, 30)
        return f"<c {attributes}><v>{days.days}</v></c>"
    if re.fullmatch(r"-?\d+(\.\d+)?", value):
        return f"<c {attributes}><v>{value}</v></c>"
    return f'<c {attributes} t="inlineStr"><is><t>{html.escape(value)}</t></is></c>'


def filled(sheet, codes, figures):
    """The sheet, with the figures of the codes in its column A; what was typed leaves `figures`."""
    for row, shared in re.findall(r'<c r="A(\d+)"[^>]* t="s"><v>(\d+)</v>', sheet):
        for column, value in figures.pop(codes[int(shared)], {}).items():
            if value:
                empty = rf'<c (r="{column}{row}" s="\d+")/>'
                sheet, times = re.subn(empty, lambda found: cell(found[1], value), sheet)
                assert times == 1, f"{column}{row} is not an empty cell"
    return sheet


def main(path, table, typed, *changes):
    with open(table, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    figures = {row["indicator"]: {FIGURE: row[typed]} for row in rows}
    if typed == "value":
        for row in rows:
            figures[row["indicator"]][PLAN] = row["plan"]
    for change in changes:
        code, value = change.split("=", 1)
        figures[code][FIGURE] = value
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    strings = re.findall(r"<si>(.*?)</si>", parts["xl/sharedStrings.xml"].decode(), re.S)
    codes = [html.unescape("".join(re.findall(r"<t[^>]*>(.*?)</t>", one, re.S))) for one in strings]
    for name in parts:
        if name.startswith("xl/worksheets/sheet"):
            parts[name] = filled(parts[name].decode(), codes, figures).encode()
    assert not figures, f"not in the workbook: {', '.join(figures)}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, part in parts.items():
            book.writestr(name, part)


main(*sys.argv[1:])

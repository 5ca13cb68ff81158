"""Asks the questions of `question.sql` of the Parquet files that `scenarios.py` has written.

    python ask.py worlds
"""

import argparse
import sys
from pathlib import Path

import duckdb

QUESTIONS = Path(__file__).with_name("question.sql")


def answers(folder):
    """For each question its words, the names of the columns and the rows."""
    database = duckdb.connect()
    database.read_parquet(str(folder / "*.parquet")).create_view("worlds")
    for statement in QUESTIONS.read_text().split(";"):
        lines = statement.strip().splitlines()
        if lines:
            found = database.execute(statement)
            words = " ".join(line.removeprefix("-- ") for line in lines if line.startswith("-- "))
            yield words, [column[0] for column in found.description], found.fetchall()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    if not any(folder.glob("*.parquet")):
        sys.exit(f"There is no Parquet file in {folder}: `python scenarios.py --out {folder}` writes them.")
    for words, columns, rows in answers(folder):
        cells = [columns, *[["" if cell is None else f"{cell:g}" if isinstance(cell, float) else str(cell) for cell in row] for row in rows]]
        widths = [max(map(len, column)) for column in zip(*cells)]
        print(f"\n{words}\n")
        for line in cells:
            print("  " + "  ".join(cell.rjust(width) for cell, width in zip(line, widths)))


if __name__ == "__main__":
    main()

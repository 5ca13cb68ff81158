"""A slice of the million, run as the README says: whole, the same from any number of partitions, and what the command says alone."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import duckdb

import ask
import scenarios

SLICE = 2000
COMMAND = os.environ.get("LOOPDIAL", str(scenarios.BUILT))
HERE = Path(__file__).parent


def python(script, *arguments):
    return subprocess.run([sys.executable, HERE / script, *map(str, arguments)], capture_output=True, text=True)


class Million(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.folders = {partitions: Path(cls.place.name) / str(partitions) for partitions in (1, 3)}
        cls.said = {
            partitions: python("scenarios.py", "--scenarios", SLICE, "--partitions", partitions, "--command", COMMAND, "--out", folder)
            for partitions, folder in cls.folders.items()
        }

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def rows(self, partitions):
        found = duckdb.sql(f"SELECT * FROM read_parquet('{self.folders[partitions]}/*.parquet') ORDER BY ALL")
        return [dict(zip(found.columns, row)) for row in found.fetchall()]

    def test_every_scenario_is_there_and_from_any_number_of_partitions_it_is_the_same(self):
        for said in self.said.values():
            self.assertEqual(said.returncode, 0, said.stderr[-3000:])
        self.assertEqual(len(list(self.folders[3].glob("*.parquet"))), 3, "a file a partition")
        one, three = self.rows(1), self.rows(3)
        self.assertEqual(len(one), SLICE)
        self.assertEqual(one, three)
        self.assertEqual(len({(row["q"], row["beta"]) for row in one}), SLICE, "no scenario twice")

    def test_a_row_is_what_the_command_says_alone(self):
        rows = {round(row["q"], 9): row for row in self.rows(3)}
        for number in (1, 777, SLICE):
            query = scenarios.query(number)
            alone = subprocess.run([COMMAND, "run", query, "--brief"], capture_output=True, text=True, check=True).stdout
            expected = scenarios.row(alone)
            self.assertEqual(rows[round(expected["q"], 9)], expected, query)

    def test_the_answers_are_those_that_plain_python_finds(self):
        (words, columns, by_rate), (_, _, by_input) = ask.answers(self.folders[3])
        self.assertIn("ten times as fast before 2030", words)
        rows = self.rows(3)
        for rate, easy, *_, worlds in by_rate:
            near = [row for row in rows if rate - 1e-9 <= row["q"] < rate + 0.3 - 1e-9]
            self.assertEqual(worlds, len(near))
            soft = [row["tenfold"] is not None and row["tenfold"] < 2030 for row in near if 2 ** row["beta"] - 1 < 0.25]
            self.assertAlmostEqual(easy, sum(soft) / len(soft), delta=0.0006)
        feeds = [float(row["ignition"] is not None) for row in rows]
        for name, value in by_input:
            self.assertAlmostEqual(value, correlation([row[name] for row in rows], feeds), delta=0.0006, msg=name)
        self.assertEqual({name for name, _ in by_input[:2]}, {"q", "beta"}, "the two that decide")

    def test_it_says_what_is_missing(self):
        nowhere = Path(self.place.name) / "nowhere"
        said = python("scenarios.py", "--command", "no-such-command", "--out", nowhere)
        self.assertEqual(said.returncode, 1)
        self.assertIn("cargo build --release", said.stderr)
        self.assertIn("above zero", python("scenarios.py", "--scenarios", 0, "--out", nowhere).stderr)
        self.assertIn("is there already", python("scenarios.py", "--command", COMMAND, "--out", self.place.name).stderr)
        self.assertIn("no Parquet file", python("ask.py", nowhere).stderr)


def correlation(xs, ys):
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    cross = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    return cross / (sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys)) ** 0.5


if __name__ == "__main__":
    unittest.main(verbosity=2)

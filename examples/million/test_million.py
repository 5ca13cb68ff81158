"""A slice of the million, run as the README says: whole, the same from any number of partitions, and what the command says by itself."""

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


# Java compiles less eagerly, which pays where it runs for seconds only.
HURRY = {**os.environ, "JDK_JAVA_OPTIONS": "-XX:TieredStopAtLevel=1"}


def python(script, *arguments):
    return subprocess.run([sys.executable, HERE / script, *map(str, arguments)], capture_output=True, text=True, env=HURRY)


class Million(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.folders = {partitions: Path(cls.place.name) / str(partitions) for partitions in (1, 3)}
        # The measurement runs the other program; so one start of Spark tries both.
        cls.said = {
            partitions: python(script, "--scenarios", SLICE, "--partitions", partitions, "--command", COMMAND, "--out", cls.folders[partitions])
            for script, partitions in (("measure.py", 1), ("scenarios.py", 3))
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

    def test_every_row_is_what_the_command_says_without_spark(self):
        queries = [scenarios.query(number) for number in range(1, SLICE + 1)]
        lines = "".join(f"{query}\n" for query in queries)
        answers = subprocess.run([COMMAND, "run", "-", "--brief"], input=lines, capture_output=True, text=True, check=True).stdout
        expected = {row["q"]: row for row in map(scenarios.row, answers.splitlines())}
        self.assertEqual({row["q"]: row for row in self.rows(3)}, expected)
        for query in (queries[0], queries[776], queries[-1]):
            alone = subprocess.run([COMMAND, "run", query, "--brief"], capture_output=True, text=True, check=True).stdout
            row = scenarios.row(alone)
            self.assertEqual(row, expected[row["q"]], query)

    def test_the_answers_are_those_that_plain_python_finds(self):
        (words, _, by_rate), (_, _, by_input) = ask.answers(self.folders[3])
        self.assertIn("ten times as fast before 2030", words)
        rows = self.rows(3)
        self.assertEqual(sum(worlds for *_, worlds in by_rate), SLICE)
        for rate, *shares, worlds in by_rate:
            near = [row for row in rows if rate - 1e-9 <= row["q"] < rate + 0.3 - 1e-9]
            self.assertEqual(worlds, len(near))
            for share, (low, high) in zip(shares, [(0, 0.25), (0.25, 0.5), (0.5, 9)], strict=True):
                soon = [row["tenfold"] is not None and row["tenfold"] < 2030 for row in near if low <= 2 ** row["beta"] - 1 < high]
                self.assertAlmostEqual(share, sum(soon) / len(soon), delta=0.0006, msg=f"{rate}, {low}")
        feeds = [float(row["ignition"] is not None) for row in rows]
        self.assertTrue(0 < sum(feeds) < SLICE, "some feed themselves, some do not")
        for name, value in by_input:
            self.assertAlmostEqual(value, correlation([row[name] for row in rows], feeds), delta=0.0006, msg=name)
        self.assertEqual({name for name, _ in by_input}, set(scenarios.VARIED))

    @unittest.skipIf(os.name == "nt", "a command of two lines of sh")
    def test_a_command_that_leaves_lines_unanswered_is_found_out(self):
        hasty = Path(self.place.name) / "hasty"
        hasty.write_text(f'#!/bin/sh\nhead -n 5 | "{COMMAND}" "$@"\n')
        hasty.chmod(0o755)
        out = Path(self.place.name) / "hurried"
        said = python("scenarios.py", "--scenarios", 20, "--partitions", 2, "--command", hasty, "--out", out)
        self.assertEqual(said.returncode, 1)
        self.assertIn("Of 20 scenarios only 10 were answered", said.stderr)

    def test_it_says_what_is_missing(self):
        nowhere = Path(self.place.name) / "nowhere"
        said = python("scenarios.py", "--command", "no-such-command", "--out", nowhere)
        self.assertEqual(said.returncode, 1)
        self.assertIn("cargo build --release", said.stderr)
        self.assertIn("above zero", python("scenarios.py", "--scenarios", 0, "--out", nowhere).stderr)
        self.assertIn("is there already", python("scenarios.py", "--command", COMMAND, "--out", self.place.name).stderr)
        self.assertIn("no Parquet file", python("ask.py", nowhere).stderr)

    def test_it_says_which_of_its_parts_are_missing(self):
        parts = [("There is no Java", [], {"PATH": ""}), ("pip install -r requirements.txt", ["-S"], {**os.environ, "JAVA_HOME": "/"})]
        for words, flags, environment in parts:
            call = [sys.executable, *flags, HERE / "scenarios.py", "--command", COMMAND, "--out", Path(self.place.name) / "none"]
            said = subprocess.run(call, capture_output=True, text=True, env=environment)
            self.assertEqual(said.returncode, 1, said.stderr)
            self.assertIn(words, said.stderr)

    def test_the_measurement_has_every_line(self):
        lines = self.said[1].stdout.splitlines()
        rows = lines[[line.split() for line in lines].index("scenarios cores seconds per s, core peak memory".split()) + 1 :]
        self.assertEqual(len(rows), 7, rows)
        cells = [[float(cell) for cell in row[34:].replace(",", "").split()[:4]] for row in rows]
        self.assertEqual([count for count, *_ in cells], [SLICE] * 5 + [SLICE // 100] * 2)
        self.assertTrue(all(rate > 0 for *_, rate in cells), rows)
        count, cores, seconds, rate = cells[4]
        self.assertAlmostEqual(rate * seconds * cores / count, 1, delta=0.1, msg=rows[4])
        if sys.platform == "linux":
            self.assertEqual([row.endswith(" MB") for row in rows], [True, False, True, False, False, True, False])


def correlation(xs, ys):
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    cross = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys))
    return cross / (sum((x - mean_x) ** 2 for x in xs) * sum((y - mean_y) ** 2 for y in ys)) ** 0.5


if __name__ == "__main__":
    unittest.main(verbosity=2)

"""A million scenarios through the command `loopdial`, a partition a process, into Parquet files.

    python scenarios.py --out worlds

Each row is one scenario: what went in, and what came out. Which scenario is which depends on its number alone, so that any number of
partitions gives the same rows.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILT = ROOT / "target" / "release" / "loopdial"

# What varies, and between which values: those that most of the argument is about. The command knows their ranges better, and says so
# where one of these lies outside.
VARIED = {
    "q": (0.2, 1.4),
    "beta": (0.1, 1.0),
    "human": (0.0, 0.5),
    "physical": (0.0, 0.3),
    "taste": (0.005, 0.08),
    "headroom": (9, 19),
}


def steps(dimensions):
    """The steps of the R sequence (M. Roberts, 2018): powers of 1/g, where g is the root of g^(d+1) = g + 1."""
    g = 2.0
    for _ in range(64):
        g = (1 + g) ** (1 / (dimensions + 1))
    return [g ** -(1 + j) for j in range(dimensions)]


STEPS = steps(len(VARIED))


def query(number):
    """The scenario of this number, from 1, as the query of a link."""
    places = ((0.5 + number * step) % 1.0 for step in STEPS)
    values = zip(VARIED.items(), places)
    return "&".join(f"{key}={low + (high - low) * place:.6g}" for (key, (low, high)), place in values)


def row(answer):
    """What is kept of an answer of the command; a query that it refused is a mistake of ours."""
    told = json.loads(answer)
    if "error" in told or told["notices"]:
        raise ValueError(f"the command did not take a query as it stood: {answer[:300]}")
    inputs = {key: float(told["params"][key]) for key in VARIED}
    kept = {key: told[key] for key in ("speedup_today", "cap", "stop", "peak_gain")}
    return {**inputs, **kept, **told["milestones"]}


SCHEMA = ", ".join(
    [f"{key} double" for key in VARIED]
    + ["speedup_today double", "cap double", "stop string", "peak_gain double"]
    + [f"{key} double" for key in "intern month researcher tenfold full ignition outpaced backlog window_months".split()]
)


def run(spark, command, scenarios, partitions):
    """A data frame of so many scenarios, which that many processes of the command have run."""
    numbers = spark.sparkContext.range(1, scenarios + 1, numSlices=partitions)
    answers = numbers.map(query).pipe(f'"{command}" run - --brief', checkCode=True)
    return spark.createDataFrame(answers.map(row), SCHEMA)


def whole(text):
    """A whole number above zero."""
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is not above zero")
    return number


def found(command):
    """The command, if it is there and runs."""
    path = shutil.which(command)
    if path is None or subprocess.run([path, "--version"], stdin=subprocess.DEVNULL, capture_output=True).returncode:
        sys.exit(f"There is no command {command}. In a checkout, `cargo build --release --package loopdial` makes it.")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenarios", type=whole, default=1_000_000, help="how many (1000000)")
    parser.add_argument("--partitions", type=whole, help="in how many processes (one a core)")
    parser.add_argument("--command", default=str(BUILT), help="the command loopdial (that of this checkout)")
    parser.add_argument("--out", type=Path, required=True, help="the folder to write, which must not be there yet")
    told = parser.parse_args()
    command = found(told.command)
    if told.out.exists():
        sys.exit(f"{told.out} is there already: name another folder, or remove it.")
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        sys.exit("There is no Java, which Spark runs on: version 17 or newer.")
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        sys.exit("There is no PySpark: `pip install -r requirements.txt` brings it.")

    # Spark's own processes are to be the Python that runs this, not whichever is first on the path.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = SparkSession.builder.appName("loopdial").master("local[*]").config("spark.ui.enabled", "false").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    partitions = told.partitions or spark.sparkContext.defaultParallelism
    run(spark, command, told.scenarios, partitions).write.parquet(str(told.out))
    written = spark.read.parquet(str(told.out)).count()
    spark.stop()
    if written != told.scenarios:
        sys.exit(f"Of {told.scenarios} scenarios only {written} were answered: {told.out} is not whole.")
    print(f"{written} scenarios in {told.out}, from {partitions} partitions")


if __name__ == "__main__":
    main()

"""How many scenarios a second on one core: the command alone, and the same through Spark, in turn; and the command's peak memory.

    python measure.py --out worlds

Times on a machine that others use are noise; both sides meet the same noise, so that their ratio says something.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import scenarios

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def alone(command, queries, arguments=("--brief",)):
    """The command on a file of queries: its seconds by the wall and of a core, and the most memory that was resident, MB (on Linux)."""
    peak = None
    with queries.open() as lines:
        begin = time.perf_counter()
        child = subprocess.Popen([command, "run", "-", *arguments], stdin=lines, stdout=subprocess.DEVNULL)
        # Asked of the process itself: what `wait` tells would count the memory of this program, which it was forked from.
        status = Path(f"/proc/{child.pid}/status")
        while True:
            known = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
            peak = int(known[1]) / 1000 if known else peak
            ended, code, usage = os.wait4(child.pid, os.WNOHANG)
            if ended:
                break
            time.sleep(0.02)
        wall = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(code)
    if child.returncode:
        sys.exit(f"The command ended with {child.returncode}.")
    return wall, usage.ru_utime + usage.ru_stime, peak


def through_spark(command, count, partitions, out):
    """The seconds of `scenarios.py` by the wall, from its start to its end."""
    script = Path(__file__).with_name("scenarios.py")
    told = {"--scenarios": count, "--partitions": partitions, "--command": command, "--out": out}
    begin = time.perf_counter()
    run = subprocess.run([sys.executable, script, *(str(word) for pair in told.items() for word in pair)])
    if run.returncode:
        sys.exit(f"scenarios.py ended with {run.returncode}.")
    return time.perf_counter() - begin


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenarios", type=scenarios.whole, default=1_000_000, help="how many (1000000)")
    parser.add_argument("--partitions", type=scenarios.whole, default=CORES, help="in how many processes of Spark's (one a core)")
    parser.add_argument("--command", default=str(scenarios.BUILT), help="the command loopdial (that of this checkout)")
    parser.add_argument("--out", type=Path, required=True, help="the folder that Spark writes, which must not be there yet")
    told = parser.parse_args()
    command = scenarios.found(told.command)
    if told.out.exists():
        sys.exit(f"{told.out} is there already: name another folder, or remove it.")

    with tempfile.TemporaryDirectory() as place:
        queries, few = Path(place) / "queries.txt", Path(place) / "few.txt"
        with queries.open("w") as lines:
            lines.writelines(f"{scenarios.query(number)}\n" for number in range(1, told.scenarios + 1))
        full = max(1, told.scenarios // 100)
        with few.open("w") as lines:
            lines.writelines(f"{scenarios.query(number)}\n" for number in range(1, full + 1))
        # The command before and after Spark, so that a machine that became busier meanwhile shows.
        before = alone(command, queries)
        spark = through_spark(command, told.scenarios, told.partitions, told.out)
        after = alone(command, queries)
        whole_reports = alone(command, few, ())

    def line(what, count, used, seconds, peak=None):
        memory = "" if peak is None else f"{peak:.1f} MB"
        print(f"{what:<34}{count:>10,}{used:>7}{seconds:>9.1f}{count / seconds / used:>14,.0f}{memory:>12}")

    print(f"\n{'':<34}{'scenarios':>10}{'cores':>7}{'seconds':>9}{'per s, core':>14}{'peak memory':>12}")
    for when, (wall, busy, peak) in (("before", before), ("after", after)):
        line(f"the command, brief, {when}", told.scenarios, 1, wall, peak)
        line("   by the time its core gave it", told.scenarios, 1, busy)
    line("through Spark, start to end", told.scenarios, CORES, spark)
    wall, busy, peak = whole_reports
    line("the command, whole reports", full, 1, wall, peak)
    line("   by the time its core gave it", full, 1, busy)


if __name__ == "__main__":
    main()

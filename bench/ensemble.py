"""The ensemble of the default scenario in numpy, as fast as its author can make it, with independent random draws: how long it
takes to a band of 1 % error, and how many points of the R₉ sequence, which the widget uses, get there.

The equations are those of `twin.js` in the same variables, vectorised over futures: one generation of all of them per step of the
loop, in batches that stay in a processor's cache; futures that have got to 2045 are dropped. Arithmetic on arrays is single threaded
in numpy, and nothing here starts a thread.

    ensemble.py                                     writes one line of JSON
    ensemble.py --check --points r9 --draws 20000   compares with the reference's quantiles

Needs numpy 2 and nothing else.
"""

import argparse
import json
import math
import platform
import statistics
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import numpy as np

START = 2026.1178082191782
SPAN = 2045 - START
SINCE_START = 2026.25 + np.arange(48) / 4 - START
WEIGHTS = np.array([[0.25], [0.4], [0.1], [0.25]])
LAST_STEP = 2e-2
LARGEST_GROWTH = 1e130
IGNITION_GAIN = 1 + 1e-9
# As good as infinitely many, for an error of 1 %.
TRUTH = 4 * 65_536
# So many futures at once: with more, arrays leave the cache; with fewer, Python's own work shows.
BATCH = 16_384
SHARES = [0.1, 0.5, 0.9]
# Years between one life and the next, where they stand in one row: more than a life is long.
APART = 32
# The top of the chart; beyond it an error is not seen.
HIGHEST = 200
REFERENCE = Path(__file__).parent.parent / "core/tests/data/ensemble_default.json"


def independent(draws, seed):
    return np.random.default_rng(seed).random((9, draws))


def sequence(draws):
    psi = 1.0
    for _ in range(32):
        psi -= (psi**10 - psi - 1) / (10 * psi**9 - 1)
    place = 0.5 + np.arange(1, draws + 1) * psi ** -np.arange(1.0, 10.0)[:, None]
    return place - np.floor(place)


def linear(low, high, at):
    return low + at * (high - low)


def summed(stages):
    """Faster over so few than `sum`."""
    return stages[0] + stages[1] + stages[2] + stages[3]


def cycle(ai, people, left, growth):
    """The share of a cycle's time that is left at e^{v x}, and how fast it falls."""
    by_ai = ai * growth
    each = 1 / (people + by_ai)
    times = left * each
    by_ai *= each
    by_ai *= times
    return summed(times), summed(by_ai)


def time_left(ai, people, left, growth):
    """The first of the two alone."""
    return summed(left / (people + ai * growth))


def growth_of_time(share, *stages):
    """The e^{v x} from which so large a share of a cycle's time is left. Newton's steps for the speed-up never go too far."""
    growth = 1.0
    for _ in range(60):
        time, fall = cycle(*stages, growth)
        further = np.maximum(growth * (1 + (time / share - 1) * time / fall), growth)
        done = (further <= growth * (1 + 1e-9)).all()
        growth = further
        if done:
            break
    return growth


def look(phi, needed, s, p, driven, g, rate, per_kappa, kappa_per_limit, limit, beta):
    """One step from φ towards the release: φ and the years there, and how far, as a share of the time in which things change."""
    grown = rate * phi + 1
    years = np.log(grown) / rate
    then = kappa_per_limit * driven * phi + p
    left = np.exp(np.log(then) * -per_kappa)
    missing = needed + s - limit * (1 - left) - g * years
    # Halley's step: one of a higher order costs numpy more than it saves.
    pull = driven / then
    braked = beta * pull
    slower = rate / grown
    slope = pull * left
    of_compute = g / grown
    both = slope + of_compute
    square = both * both
    bend = (slope * braked + of_compute * slower) * missing
    step = missing * both / np.maximum(square - 0.5 * bend, 0.5 * square)
    moment = step / grown
    y = rate * moment
    return phi + step, years + moment * (1 - y * (0.5 - y * (1 / 3))), np.abs(step) * (slower + braked)


def search(phi, *law):
    """φ and years of the release: compute grows, so there is one."""
    phi, years, far = look(phi, *law)
    again = np.flatnonzero((far >= LAST_STEP) | (phi < 0))
    if again.size:
        # A step from 0 never goes below.
        phi[again], years[again] = search(np.maximum(phi[again], 0), *(each[again] for each in law))
    return phi, years


def drawn(u):
    """The futures of these draws, as they stand at the start."""
    one = np.ones(u.shape[1])
    pace = linear(0.75, 1.29, u[0])
    delta = 0.904 * linear(0.81, 1.23, u[6])
    v = np.log1p(0.68) / 0.904 * pace
    beta = 0.48 * pace / (np.exp(u[1] * np.log(9)) / 3)
    today = np.array([[0.01], [0.007], [0.02]]) * 0.25 * np.exp(u[[7, 8, 2]] * np.log(16))
    ai = np.vstack([0.9 * one, np.minimum(today, 1)])
    limit = np.clip(14 + linear(-5, 5, u[3]), 1, 39.99) * np.log(10)
    g, g_after = np.log(2.6) * one, np.log(1.6) * linear(0.73, 1.71, u[5])
    zeta = beta * 1.37 / np.log(2.6)
    kappa = beta * limit - 1
    return SimpleNamespace(
        v=v, delta=delta, beta=beta, limit=limit, per_kappa=1 / kappa, kappa_per_limit=kappa / limit,
        growth_step=np.exp(v * delta), ai=ai, people=1 - ai,
        open=WEIGHTS * np.maximum(1 - ai + ai * np.array([[0.38], [0], [0], [0]]), 1e-9),
        # Compute growth now and after the slow-down, and when that is.
        g=g, rate=zeta * g, g_after=g_after, rate_after=zeta * g_after,
        slow=np.maximum(2030 + linear(-2, 2, u[4]), START) - START,
        # Where they stand, what they need until the next release, φ of the last generation and, guessed, of the next.
        who=np.arange(one.size), at=0 * one, s=0 * one, p=1 * one, drive=1.37 * one, growth=1 * one,
        needed=1 * delta, phi=1 * one, guess=0 * one,
    )  # fmt: skip


LAW = ("needed", "s", "p", "driven", "g", "rate", "per_kappa", "kappa_per_limit", "limit", "beta")


def law(f, which=slice(None)):
    return [getattr(f, name)[which] for name in LAW]


def cross(f, late, years):
    """The slow-down comes before these futures' release: takes them there and searches on. φ and years from there, φ before."""
    needed, s, p, driven, g, rate, per_kappa, kappa_per_limit, limit, _ = law(f, late)
    length = f.slow[late] - f.at[late]
    phi = np.expm1(rate * length) / rate
    grown = rate * phi + 1
    f.p[late] = p = kappa_per_limit * driven * phi + p
    f.s[late] = then = limit * (1 - np.exp(np.log(p) * -per_kappa))
    f.needed[late] = needed + s - then - g * length
    f.drive[late] *= grown
    f.driven[late] *= grown
    f.g[late], f.rate[late] = f.g_after[late], f.rate_after[late]
    f.at[late], f.slow[late] = f.slow[late], np.inf
    return *search(years[late] - length, *law(f, late)), phi / grown


def x_of_end(f, late):
    """x at 2045 of these futures, which have no release before it."""
    _, s, p, driven, g, rate, per_kappa, kappa_per_limit, limit, _ = law(f, late)
    length = SPAN - f.at[late]
    p = kappa_per_limit * driven * np.expm1(rate * length) / rate + p
    return f.delta[late] - f.needed[late] + limit * (1 - np.exp(np.log(p) * -per_kappa)) - s + g * length


def run(u):
    """ln of the speed-up on the dates, the milestones in years since the start, and in which futures the loop feeds itself."""
    every = f = drawn(u)
    count = u.shape[1]
    feeds = np.zeros(count, bool)
    x_at_end = np.zeros(count)
    releases = [np.zeros(count)]
    while f.who.size:
        time, fall = cycle(f.ai, f.people, f.open, f.growth)
        feeds[f.who] |= (f.v * (1 - f.s / f.limit) * fall >= f.beta * IGNITION_GAIN * time) & (f.at < SPAN)
        f.driven = f.drive / time
        phi, years = search(f.guess, *law(f))
        before = 0
        late = np.flatnonzero(f.at + years > f.slow)
        if late.size:
            before = np.zeros(phi.size)
            phi[late], years[late], before[late] = cross(f, late, years)
        last = np.flatnonzero((f.at + years > SPAN) & (f.at < SPAN))
        x_at_end[f.who[last]] = (len(releases) - 1) * f.delta[last] + x_of_end(f, last)
        f.at = f.at + years
        f.s = f.s + f.needed - f.g * years
        f.p = f.p + f.kappa_per_limit * f.driven * phi
        f.drive = f.drive * (f.rate * phi + 1)
        f.needed = f.delta.copy()
        f.growth = np.minimum(f.growth * f.growth_step, LARGEST_GROWTH)
        # The next generation is like the two before.
        f.phi, before = before + phi, f.phi
        f.guess = f.phi * np.clip(f.phi / before, 0.5, 2)
        releases.append(np.full(count, SPAN))
        releases[-1][f.who] = np.minimum(f.at, SPAN)
        # Futures run on beyond 2045 until enough of them are there to be worth dropping: nobody looks.
        running = np.flatnonzero(f.at < SPAN)
        if running.size < 0.8 * f.who.size:
            f = SimpleNamespace(**{name: values.take(running, -1) for name, values in vars(f).items()})

    # x is straight in time between releases, and from the last one to 2045. All lives stand in one row, for one call of `interp`.
    stages = every.ai, every.people, every.open
    lives = APART * np.arange(count)[:, None]
    dates = np.stack(releases, 1)
    x = np.minimum(np.arange(len(releases)) * every.delta[:, None], x_at_end[:, None])
    x_at = np.interp((lives + SINCE_START).ravel(), (lives + dates).ravel(), x.ravel()).reshape(count, -1).T
    speedup = np.stack([-np.log(time_left(*stages, growth)) for growth in np.exp(every.v * x_at)])
    growths = np.maximum(every.people[3] / every.ai[3], 1), growth_of_time(0.1, *stages), growth_of_time(1 - 0.99, *stages)
    milestones = np.stack([date_of(np.log(growth) / every.v, every.delta, dates, x) for growth in growths])
    return speedup, milestones, feeds


def date_of(target, delta, dates, x):
    """When x reaches its target, years since the start; infinite for not before 2045."""
    each, n = np.arange(target.size), np.minimum((target / delta).astype(int), x.shape[1] - 2)
    from_x, to_x, from_t, to_t = x[each, n], x[each, n + 1], dates[each, n], dates[each, n + 1]
    there = target <= to_x
    to_x = np.where(there, to_x, np.inf)
    return np.where(there, from_t + (target - from_x) / (to_x - from_x) * (to_t - from_t), np.inf)


def ensemble(u):
    """The same, batch after batch."""
    found = [run(u[:, first : first + BATCH]) for first in range(0, u.shape[1], BATCH)]
    return [np.concatenate(parts, -1) for parts in zip(*found)]


def quantiles(values, shares):
    """Along the last axis, as `numpy.quantile` has them: to sort everything takes a third of the time of its selection."""
    place = np.array(shares) * (values.shape[-1] - 1)
    low = place.astype(int)
    ordered = np.sort(values)
    below, above = ordered[..., low], ordered[..., np.minimum(low + 1, values.shape[-1] - 1)]
    with np.errstate(invalid="ignore"):
        return np.where(np.isinf(above), np.inf, below + (place - low) * (above - below))


def bands(speedup):
    """The speed-up's quantiles, date by date."""
    return np.exp(quantiles(speedup, SHARES))


def error(found, right):
    seen = right <= HIGHEST
    return float(np.sqrt(np.mean((found[seen] / right[seen] - 1) ** 2)))


def check(u):
    """Compares with the reference's quantiles from 10 to 90 %, and says whether they agree."""
    reference = json.loads(REFERENCE.read_text())
    inner = slice(1, -1)
    shares = reference["probabilities"][inner]
    speedup, milestones, feeds = ensemble(u)
    agrees = True

    def compare(name, found, right, most, unit):
        nonlocal agrees
        off = np.abs(np.subtract(found, right)).max()
        agrees &= bool(off <= most)
        print(f"{name}: {np.round(found, 4)}, at most {off:.1e} {unit} from the reference")

    for name, dates in zip(("researcher", "tenfold", "full"), milestones):
        compare(name, START + quantiles(dates, shares), reference[name][inner], 0.002, "years")
    compare("feeds itself", 100 * feeds.mean(), 100 * reference["ignites"], 0.2, "points")
    for date, right in reference["speedup"].items():
        row = round(4 * (float(date) - 2026.25))
        if row < len(speedup) and None not in right[inner]:
            compare(f"ln of the speed-up in {date}", quantiles(speedup[row], shares), np.log(right[inner]), 0.001, "nats")
    return agrees


def enough(off, first):
    """The smallest of the numbers 2^(k/4) from which on the error stays within 1 %, as far as twice as many."""
    k, within = round(4 * math.log2(first)), 0
    while within <= 4:
        within = within + 1 if off(round(2 ** (k / 4))) <= 0.01 else 0
        k += 1
    return round(2 ** ((k - within) / 4))


def measure():
    """How many draws come within 1 %: independent ones, in the median of nine seeds, and points of the sequence."""
    right = bands(ensemble(sequence(TRUTH))[0])

    def of_sequence(draws):
        return error(bands(ensemble(sequence(draws))[0]), right)

    def of_independent(draws):
        return statistics.median(error(bands(ensemble(independent(draws, seed))[0]), right) for seed in range(9))

    draws = enough(of_sequence, 1024)
    ours = {"draws": draws, "error": of_sequence(draws)}
    draws = enough(of_independent, draws)
    raw = []
    for seed in range(9):
        begin = time.perf_counter()
        bands(ensemble(independent(draws, seed))[0])
        raw.append(1000 * (time.perf_counter() - begin))
    theirs = {"draws": draws, "error": of_independent(draws), "ms": statistics.median(raw), "raw": raw}
    return {"independent": theirs, "sequence": ours, "numpy": np.__version__, "python": platform.python_version()}


def main():
    parser = argparse.ArgumentParser(description="The ensemble of the default scenario in numpy.")
    parser.add_argument("--check", action="store_true", help="compare with the reference's quantiles")
    parser.add_argument("--points", choices=("random", "r9"), default="random")
    parser.add_argument("--draws", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    if not options.check:
        print(json.dumps(measure()))
        return
    draws = sequence(options.draws) if options.points == "r9" else independent(options.draws, options.seed)
    sys.exit(0 if check(draws) else 1)


if __name__ == "__main__":
    main()

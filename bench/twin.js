// A twin of the ensemble in plain JavaScript, as fast as its author can make it: typed arrays, nothing allocated inside a future, the
// same equations, the same root steps. It knows the default scenario's neighbourhood only: stages one after the other, a limit to
// software, no easier doublings.

const START = 2026.1178082191782;
const SPAN = 2045 - START;
const LN10 = Math.log(10);
const DATES = Float64Array.from({ length: 48 }, (_, quarter) => 2026.25 + quarter / 4);
const WEIGHT = Float64Array.of(0.25, 0.4, 0.1, 0.25);
const LOG2_TODAY = Math.log2(435.3);

const STEPS = (() => {
  let psi = 1;
  for (let i = 0; i < 32; i += 1) psi -= (psi ** 10 - psi - 1) / (10 * psi ** 9 - 1);
  return Float64Array.from({ length: 9 }, (_, j) => psi ** -(j + 1));
})();

// The future that is being run.
const ai = new Float64Array(4);
const left = new Float64Array(4);
let v = 0;
const u = new Float64Array(9);
const linear = (low, high, at) => low + at * (high - low);
const ratio = (low, high, at) => low * Math.exp(at * Math.log(high / low));

/** Σ w/A: what is left of a cycle's time. */
function timeLeft(x) {
  const growth = Math.exp(Math.min(v * x, 600));
  let sum = 0;
  for (let k = 0; k < 4; k += 1) {
    const raw = (1 - ai[k] + ai[k] * growth) / left[k];
    sum += WEIGHT[k] / Math.max(raw, 1);
  }
  return sum;
}

/** Where ln timeLeft falls to a level. */
function xOf(target) {
  let low = 0;
  let atLow = target - Math.log(timeLeft(0));
  if (atLow >= 0) return 0;
  let high = 4;
  let atHigh = target - Math.log(timeLeft(4));
  while (atHigh < 0) {
    low = high;
    atLow = atHigh;
    high *= 2;
    atHigh = target - Math.log(timeLeft(high));
  }
  for (let i = 0; i < 100; i += 1) {
    const x = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = target - Math.log(timeLeft(x));
    if (Math.abs(at) < 1e-12 || high - low < 1e-11) return x;
    if (at < 0) {
      low = x;
      atLow = at;
      atHigh *= 0.5;
    } else {
      high = x;
      atHigh = at;
      atLow *= 0.5;
    }
  }
  return high;
}

/** So many futures around the default scenario; answers with the share in which the loop feeds itself. */
export function futures(count) {
  const speedup = new Float64Array(DATES.length * count);
  const horizon = new Float64Array(DATES.length * count);
  const milestones = new Float64Array(3 * count);
  let ignited = 0;
  for (let index = 0; index < count; index += 1) {
    for (let j = 0; j < 9; j += 1) {
      const place = 0.5 + (index + 1) * STEPS[j];
      u[j] = place - Math.floor(place);
    }
    const pace = linear(0.75, 1.29, u[0]);
    const delta = 0.904 * linear(0.81, 1.23, u[6]);
    v = (Math.log1p(0.68) / 0.904) * pace;
    const beta = (0.48 * pace) / ratio(1 / 3, 3, u[1]);
    ai[0] = 0.9;
    left[0] = 1 - 0.9 + 0.9 * 0.38;
    ai[1] = Math.min(0.01 * ratio(0.25, 4, u[7]), 1);
    ai[2] = Math.min(0.007 * ratio(0.25, 4, u[8]), 1);
    ai[3] = Math.min(0.02 * ratio(0.25, 4, u[2]), 1);
    for (let k = 1; k < 4; k += 1) left[k] = Math.max(1 - ai[k], 1e-9);
    const limit = Math.min(Math.max(14 + linear(-5, 5, u[3]), 1), 39.99) * LN10;
    const lnLimit = Math.log(limit);
    const slow = Math.max(2030 + linear(-2, 2, u[4]), START) - START;
    const g1 = Math.log(2.6);
    const g2 = Math.log(1.6) * linear(0.73, 1.71, u[5]);
    const zeta = (beta * 1.37) / Math.log(2.6);
    const lnBase = Math.log(1.37);
    const kappa = beta * limit - 1;
    const targets = [Math.log((1 - ai[3]) / ai[3]) / v, xOf(Math.log(10)), xOf(-Math.log(0.01))];
    const base = 3 * index;
    for (let k = 0; k < 3; k += 1) milestones[base + k] = targets[k] <= 0 ? START : Infinity;
    const returns = v / beta;

    let date = 0;
    let [fromT, fromX] = [0, 0];
    let at = 0;
    let s = 0;
    let lnLeft = 0;
    let ended = false;
    for (let n = 0; n <= 2000 && !ended; n += 1) {
      const x = n * delta;
      // The gain, where it can reach 1 at all.
      const share = 1 - s / limit;
      if (returns * share >= 1 && !feeds) {
        const shrink = Math.exp(-Math.min(v * x, 600));
        const growth = Math.exp(Math.min(v * x, 600));
        let whole = 0;
        let pull = 0;
        for (let k = 0; k < 4; k += 1) {
          const raw = (1 - ai[k] + ai[k] * growth) / left[k];
          const time = WEIGHT[k] / Math.max(raw, 1);
          whole += time;
          if (raw >= 1) pull += (time * Math.max(raw, 1) / raw * ai[k]) / (ai[k] + (1 - ai[k]) * shrink);
        }
        if ((v * share * pull) / whole / beta >= 1 + 1e-9) feeds = true;
      }
      const lnU = -Math.log(timeLeft(x));
      const target = (n + 1) * delta;
      const begin = at;
      for (;;) {
        const cut = at < slow ? Math.min(slow, SPAN) : SPAN;
        const g = at < slow ? g1 : g2;
        const compute = g1 * Math.min(at, slow) + g2 * Math.max(at - slow, 0);
        const drive = lnBase + lnU + zeta * compute;
        const needed = target - (s + compute);
        const rate = zeta * g;
        const part = Math.exp(lnLeft);
        const start = Math.exp(drive + kappa * lnLeft - lnLimit);
        const most = cut - at;
        let gained;
        let change;
        const after = (tau) => {
          const y = (Math.abs(rate * tau) < 1e-17 ? tau : Math.expm1(rate * tau) / rate) * start;
          if (kappa * y <= -1) {
            gained = limit - s;
            change = -Infinity;
            return;
          }
          change = kappa === 0 ? -y : -Math.log1p(kappa * y) / kappa;
          gained = -limit * part * Math.expm1(change);
        };
        after(most);
        if (gained + g * most < needed) {
          s += gained;
          lnLeft += change;
          at = cut;
          if (at >= SPAN) {
            ended = true;
            break;
          }
          continue;
        }
        const slope0 = Math.exp(drive + beta * limit * lnLeft) + g;
        let low = 0;
        let high = most;
        let tau = slope0 > 0 ? Math.min(needed / slope0, most) : most;
        for (let step = 0; step < 50; step += 1) {
          after(tau);
          const miss = gained + g * tau - needed;
          if (miss === 0) break;
          if (miss < 0) low = tau;
          else high = tau;
          const lnSlope = drive + zeta * g * tau + beta * limit * (lnLeft + change);
          const ofSoftware = Math.exp(lnSlope);
          const turning = zeta * g - beta * Math.exp(lnSlope - lnLeft - change);
          const slope = ofSoftware + g;
          const inTime = miss / slope;
          const turn = turning * (ofSoftware / slope);
          const inLog = inTime / tau;
          const bendTime = 0.5 * inTime * turn;
          const bendLog = 0.5 * inLog * (1 + tau * turn);
          const halley = (newton, bend) => (Math.abs(bend) < 0.7 ? newton / (1 - bend) : newton);
          const next = Math.abs(bendTime) <= Math.abs(bendLog) ? tau - halley(inTime, bendTime) : tau * Math.exp(-halley(inLog, bendLog));
          const bend = Math.min(Math.abs(bendTime), Math.abs(bendLog));
          if (slope < Infinity && Math.abs(next - tau) <= 1e-7 * tau && bend <= 1e-4) {
            tau = next;
            break;
          }
          tau = next > low && next < high ? next : low > 0 ? Math.sqrt(low) * Math.sqrt(high) : high * 1e-3;
          if (high - low <= 1e-15 * high) break;
        }
        after(tau);
        lnLeft += change;
        at += tau;
        s = target - (g1 * Math.min(at, slow) + g2 * Math.max(at - slow, 0));
        break;
      }
      const toT = ended ? SPAN : at;
      const toX = ended ? s + g1 * Math.min(SPAN, slow) + g2 * Math.max(SPAN - slow, 0) : target;
      const pacing = (toX - fromX) / (toT - fromT);
      while (date < DATES.length && DATES[date] - START <= toT) {
        const xAt = fromX + pacing * (DATES[date] - START - fromT);
        speedup[date * count + index] = -Math.log(timeLeft(xAt));
        horizon[date * count + index] = LOG2_TODAY + xAt / delta;
        date += 1;
      }
      for (let k = 0; k < 3; k += 1) {
        if (milestones[base + k] === Infinity && targets[k] <= toX) milestones[base + k] = START + fromT + (targets[k] - fromX) / pacing;
      }
      fromT = toT;
      fromX = toX;
      if (begin === at && !ended) break;
    }
    while (date < DATES.length) {
      speedup[date * count + index] = Infinity;
      horizon[date * count + index] = Infinity;
      date += 1;
    }
    if (feeds) ignited += 1;
    feeds = false;
  }
  return ignited / count;
}

let feeds = false;

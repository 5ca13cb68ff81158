// A twin of the ensemble in plain JavaScript, as fast as its author can make it: the same equations in the same variables, the same
// first guess, the same root steps, nothing allocated inside a future. It knows the default scenario's neighbourhood only: stages one
// after the other, a limit to software, no easier doublings, no work in the physical world.

const START = 2026.1178082191782;
const SPAN = 2045 - START;
const LN10 = Math.log(10);
const SINCE_START = Float64Array.from({ length: 48 }, (_, quarter) => 2026.25 + quarter / 4 - START);
const W0 = 0.25;
const W1 = 0.4;
const W2 = 0.1;
const W3 = 0.25;
const LOG2_TODAY = Math.log2(435.3);
const LAST_STEP = 2e-2;
const LARGEST_GROWTH = 1e130;
const IGNITION_GAIN = 1 + 1e-9;

const STEPS = (() => {
  let psi = 1;
  for (let i = 0; i < 32; i += 1) psi -= (psi ** 10 - psi - 1) / (10 * psi ** 9 - 1);
  return Float64Array.from({ length: 9 }, (_, j) => psi ** -(j + 1));
})();

const u = new Float64Array(9);
const linear = (low, high, at) => low + at * (high - low);
const LN9 = Math.log(9);
const LN16 = Math.log(16);

// The future that is being run: f, 1 − f, w·left of each stage.
let f0 = 0;
let f1 = 0;
let f2 = 0;
let f3 = 0;
let p0 = 0;
let p1 = 0;
let p2 = 0;
let p3 = 0;
let o0 = 0;
let o1 = 0;
let o2 = 0;
let o3 = 0;
// What `cycle` finds: the share of a cycle's time that is left, and how fast it falls.
let time = 0;
let fall = 0;

function cycle(growth) {
  const a0 = f0 * growth;
  const a1 = f1 * growth;
  const a2 = f2 * growth;
  const a3 = f3 * growth;
  const d0 = p0 + a0;
  const d1 = p1 + a1;
  const d2 = p2 + a2;
  const d3 = p3 + a3;
  const one = 1 / (d0 * d1);
  const two = 1 / (d2 * d3);
  const i0 = one * d1;
  const i1 = one * d0;
  const i2 = two * d3;
  const i3 = two * d2;
  const s0 = o0 * i0;
  const s1 = o1 * i1;
  const s2 = o2 * i2;
  const s3 = o3 * i3;
  time = s0 + s1 + s2 + s3;
  fall = s0 * a0 * i0 + s1 * a1 * i1 + s2 * a2 * i2 + s3 * a3 * i3;
}

/** Only the time that is left. */
function timeLeft(growth) {
  const d0 = p0 + f0 * growth;
  const d1 = p1 + f1 * growth;
  const d2 = p2 + f2 * growth;
  const d3 = p3 + f3 * growth;
  const one = 1 / (d0 * d1);
  const two = 1 / (d2 * d3);
  return o0 * (one * d1) + o1 * (one * d0) + o2 * (two * d3) + o3 * (two * d2);
}

/** The e^{v x} from which so large a share of a cycle's time is left. */
function growthOfTime(share) {
  cycle(1);
  if (time <= share) return 1;
  let growth = 1;
  for (let i = 0; i < 60; i += 1) {
    cycle(growth);
    const next = growth * (1 + ((time / share - 1) * time) / fall);
    if (next <= growth * (1 + 1e-13)) break;
    growth = next;
  }
  return growth;
}

/** Householder's third step in φ for what is missing; Newton's where the bend is too strong. */
function stepFor(missing, slope, pull, perGrown, g, rate, beta, kappaPerLimit) {
  const ofCompute = g * perGrown;
  const slower = rate * perGrown;
  const braked = beta * pull;
  const all = slope + ofCompute;
  const down = braked * slope;
  const downCompute = slower * ofCompute;
  const bend = -(down + downCompute) * missing;
  const twist = (down * (braked + kappaPerLimit * pull) + slower * downCompute * 2) * missing * missing;
  const square = all * all;
  const top = square + bend * 0.5;
  const bottom = all * (square + bend) + twist * (1 / 6);
  const straight = top * all;
  return bottom > all * square * 0.2 && straight > bottom * 0.2 && straight < bottom * 5 ? (missing * top) / bottom : missing / all;
}

/** So many futures around the default scenario; answers with the share in which the loop feeds itself. */
export function futures(count) {
  const speedup = new Float64Array(SINCE_START.length * count);
  const horizon = new Float64Array(SINCE_START.length * count);
  const milestones = new Float64Array(3 * count);
  let ignited = 0;
  for (let index = 0; index < count; index += 1) {
    for (let j = 0; j < 9; j += 1) {
      const place = 0.5 + (index + 1) * STEPS[j];
      u[j] = place - Math.floor(place);
    }
    const pace = linear(0.75, 1.29, u[0]);
    const delta = 0.904 * linear(0.81, 1.23, u[6]);
    const perDelta = 1 / delta;
    const v = (Math.log1p(0.68) / 0.904) * pace;
    const beta = (0.48 * pace) / ((1 / 3) * Math.exp(u[1] * LN9));
    f0 = 0.9;
    f1 = Math.min(0.01 * 0.25 * Math.exp(u[7] * LN16), 1);
    f2 = Math.min(0.007 * 0.25 * Math.exp(u[8] * LN16), 1);
    f3 = Math.min(0.02 * 0.25 * Math.exp(u[2] * LN16), 1);
    p0 = 1 - f0;
    p1 = 1 - f1;
    p2 = 1 - f2;
    p3 = 1 - f3;
    o0 = W0 * (p0 + 0.9 * 0.38);
    o1 = W1 * Math.max(p1, 1e-9);
    o2 = W2 * Math.max(p2, 1e-9);
    o3 = W3 * Math.max(p3, 1e-9);
    const limit = Math.min(Math.max(14 + linear(-5, 5, u[3]), 1), 39.99) * LN10;
    const perLimit = 1 / limit;
    const slow = Math.max(2030 + linear(-2, 2, u[4]), START) - START;
    const g1 = Math.log(2.6);
    const g2 = Math.log(1.6) * linear(0.73, 1.71, u[5]);
    const zeta = (beta * 1.37) / Math.log(2.6);
    const rate1 = zeta * g1;
    const rate2 = zeta * g2;
    const perRate1 = 1 / rate1;
    const perRate2 = 1 / rate2;
    const kappa = beta * limit - 1;
    const perKappa = 1 / kappa;
    const kappaPerLimit = kappa * perLimit;
    const base = 3 * index;
    const targets = [Math.log((1 - f3) / f3) / v, Math.log(growthOfTime(0.1)) / v, Math.log(growthOfTime(1 - 0.99)) / v];
    let coming = Infinity;
    for (let k = 0; k < 3; k += 1) {
      milestones[base + k] = targets[k] <= 0 ? START : Infinity;
      if (targets[k] > 0) coming = Math.min(coming, targets[k]);
    }
    const returns = v / beta;
    const growthStep = Math.exp(v * delta);

    let date = 0;
    let fromT = 0;
    let fromX = 0;
    let at = 0;
    let s = 0;
    let p = 1;
    let drive = 1.37;
    let growth = 1;
    let n = 0;
    cycle(1);
    let faster = 1 / time;
    let feeds = returns * fall * faster >= IGNITION_GAIN;
    let early = slow > 0;
    let g = early ? g1 : g2;
    let rate = early ? rate1 : rate2;
    let perRate = early ? perRate1 : perRate2;
    let end = early ? Math.min(slow, SPAN) : SPAN;
    let needed = delta;
    let phi = 0;
    let expected = 0;
    let before = Infinity;
    for (let looks = 0; looks < 20_000; looks += 1) {
      const driven = drive * faster;
      const length = end - at;
      const atCut = expected > length;
      if (atCut) phi = Math.expm1(rate * length) * perRate;
      else if (phi === 0) {
        const pull = driven / p;
        phi = stepFor(needed, pull * (1 - s * perLimit), pull, 1, g, rate, beta, kappaPerLimit);
      }
      const grown = rate * phi + 1;
      const perGrown = 1 / grown;
      const lookYears = Math.log(grown) * perRate;
      const then = p + kappaPerLimit * driven * phi;
      const lost = Math.expm1(-Math.log(then) * perKappa);
      const pull = driven / then;
      const software = -limit * lost;
      const miss = software - s + g * lookYears - needed;
      const step = stepFor(-miss, pull * (lost + 1), pull, perGrown, g, rate, beta, kappaPerLimit);
      const next = phi + step;
      const moment = step * perGrown;
      const y = rate * moment;
      const years = lookYears + moment * (1 - y * 0.5 + y * y * (1 / 3 - y * 0.25 + y * y * (0.2 - y * (1 / 6))));
      const released = Math.abs(step) * (rate * perGrown + beta * pull) < LAST_STEP && years <= length && next > 0;
      const short = !released && atCut && miss < 0;
      if (!released && !short) {
        phi = next > 0 ? next : phi * 0.5;
        expected = next > 0 ? years : 0;
        continue;
      }
      let toX = (n + 1) * delta;
      if (released) {
        at += years;
        s += needed - g * years;
        p += kappaPerLimit * driven * next;
        drive *= rate * next + 1;
        needed = delta;
        const change = next / before;
        const like = change > 0.5 && change < 2;
        phi = like ? next * change : 0;
        expected = like ? years * change : 0;
        before = next;
      } else {
        drive *= grown;
        at = end;
        s = software;
        p = then;
        needed = -miss;
        early = at < slow;
        g = early ? g1 : g2;
        rate = early ? rate1 : rate2;
        perRate = early ? perRate1 : perRate2;
        end = early ? Math.min(slow, SPAN) : SPAN;
        phi = 0;
        expected = 0;
        before = Infinity;
        toX -= needed;
      }
      const ended = short && at >= SPAN;
      if (released || ended) {
        if (coming <= toX) {
          const perX = (at - fromT) / (toX - fromX);
          coming = Infinity;
          for (let k = 0; k < 3; k += 1) {
            if (milestones[base + k] === Infinity) {
              if (targets[k] <= toX) milestones[base + k] = fromT + (targets[k] - fromX) * perX + START;
              else coming = Math.min(coming, targets[k]);
            }
          }
        }
        if (date < SINCE_START.length && SINCE_START[date] <= at) {
          const pacing = (toX - fromX) / (at - fromT);
          while (date < SINCE_START.length && SINCE_START[date] <= at) {
            const x = fromX + pacing * (SINCE_START[date] - fromT);
            speedup[date * count + index] = -Math.log(timeLeft(Math.min(Math.exp(v * x), LARGEST_GROWTH)));
            horizon[date * count + index] = LOG2_TODAY + x * perDelta;
            date += 1;
          }
        }
        fromT = at;
        fromX = toX;
      }
      if (ended) break;
      if (released) {
        n += 1;
        if (n >= 2000) break;
        growth = Math.min(growth * growthStep, LARGEST_GROWTH);
        cycle(growth);
        faster = 1 / time;
        if (returns * (1 - s * perLimit) * fall * faster >= IGNITION_GAIN) feeds = true;
      }
    }
    while (date < SINCE_START.length) {
      speedup[date * count + index] = Infinity;
      horizon[date * count + index] = Infinity;
      date += 1;
    }
    if (feeds) ignited += 1;
  }
  return ignited / count;
}

//! Quantiles, without sorting.

/// So many bins: enough that those of the shares hold few values, so few that they stay close at hand.
const BINS: usize = 512;

/// Quantiles at shares in ascending order: rank p·(N−1), straight between neighbours in the measure that `as_shown` leads to; infinite if
/// either neighbour is.
pub fn quantiles(values: Vec<f64>, shares: &[f64], as_shown: fn(f64) -> f64) -> Vec<f64> {
    let Some(last) = values.len().checked_sub(1) else { return vec![f64::INFINITY; shares.len()] };
    let places = shares.iter().map(|share| share * last as f64);
    let mut ranks: Vec<[usize; 2]> = places.clone().map(|place| [place as usize, (place as usize + 1).min(last)]).collect();
    let mut values = near(values, ranks.as_flattened_mut());
    // So many of the smallest have been told apart from the rest, the two neighbours of each share in their places.
    let mut done = 0;
    let mut one = |(place, neighbours): (f64, &[usize; 2])| {
        for rank in *neighbours {
            if rank >= done {
                put_in_place(&mut values[done..], rank - done);
                done = rank + 1;
            }
        }
        let [a, b] = neighbours.map(|rank| as_shown(values[rank]));
        if a.is_infinite() || b.is_infinite() { f64::INFINITY } else { a + (place - libm::floor(place)) * (b - a) }
    };
    places.zip(&ranks).map(&mut one).collect()
}

/// Drops most values that have none of these ranks, which ascend but for twins; each rank then counts what is left.
///
/// Each value falls into one of many bins, and no bin without a rank is looked into: that takes no comparison between values.
fn near(values: Vec<f64>, ranks: &mut [usize]) -> Vec<f64> {
    let finite = values.iter().filter(|value| value.is_finite());
    let (least, most) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| {
        (if *value < least { *value } else { least }, if *value > most { *value } else { most })
    });
    let per_unit = (BINS - 1) as f64 / (most - least);
    // Never falls with the value; the infinite come last. All the same: all in the first.
    let bin = |value: f64| (((value - least) * per_unit) as u32 as usize).min(BINS - 1);
    let mut counts = [0; BINS];
    values.iter().for_each(|value| counts[bin(*value)] += 1);

    let (mut wanted, mut seen, mut dropped) = ([false; BINS], 0, 0);
    let mut ranks = ranks.iter_mut().peekable();
    for (wanted, count) in wanted.iter_mut().zip(counts) {
        seen += count;
        while let Some(rank) = ranks.next_if(|rank| **rank < seen) {
            *rank -= dropped;
            *wanted = true;
        }
        dropped += if *wanted { 0 } else { count };
    }
    values.into_iter().filter(|value| wanted[bin(*value)]).collect()
}

/// Puts the value of a rank, from 0, in its place among values of which none is NaN, smaller ones before it, larger ones behind it.
///
/// Hoare's selection, written out: the standard library's, made for every type and every order, would cost 4 KB of the download.
fn put_in_place(values: &mut [f64], rank: usize) {
    let (mut low, mut high) = (0, values.len() - 1);
    while low < high {
        // The smallest is found sooner without it.
        if rank == low {
            let least = (low + 1..=high).fold(low, |least, at| if values[at] < values[least] { at } else { least });
            values.swap(low, least);
            return;
        }
        let pivot = values[low + (high - low) / 2];
        let (mut i, mut j) = (low, high);
        loop {
            while values[i] < pivot {
                i += 1;
            }
            while values[j] > pivot {
                j -= 1;
            }
            if i >= j {
                break;
            }
            values.swap(i, j);
            (i, j) = (i + 1, j - 1);
        }
        // Everything up to j is at most the pivot, everything after it at least.
        if rank <= j { high = j } else { low = j + 1 }
    }
}

//! Quantiles, without sorting.

/// Quantiles at shares in ascending order: rank p·(N−1), straight between neighbours in the measure that `as_shown` leads to; infinite if
/// either neighbour is.
pub fn quantiles(mut values: Vec<f64>, shares: &[f64], as_shown: fn(f64) -> f64) -> Vec<f64> {
    let Some(last) = values.len().checked_sub(1) else { return vec![f64::INFINITY; shares.len()] };
    // So many of the smallest have been told apart from the rest, the two neighbours of each share in their places.
    let mut done = 0;
    let mut one = |share: &f64| {
        let place = share * last as f64;
        let (low, within) = (place as usize, place - libm::floor(place));
        let high = (low + 1).min(last);
        for rank in [low, high] {
            if rank >= done {
                put_in_place(&mut values[done..], rank - done);
                done = rank + 1;
            }
        }
        let (a, b) = (as_shown(values[low]), as_shown(values[high]));
        if a.is_infinite() || b.is_infinite() { f64::INFINITY } else { a + within * (b - a) }
    };
    shares.iter().map(&mut one).collect()
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

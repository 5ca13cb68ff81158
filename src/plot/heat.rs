//! Heat: from slate to vermilion.

/// Evenly spaced stops, red, green, blue.
const STOPS: [[f64; 3]; 4] = [[61.0, 108.0, 158.0], [127.0, 143.0, 154.0], [226.0, 163.0, 60.0], [199.0, 53.0, 43.0]];

/// The colour of a share, 0 (slate) to 1 (vermilion), as `#rrggbb`.
pub fn color(share: f64) -> String {
    let share = if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) };
    let place = share * (STOPS.len() - 1) as f64;
    let from = (place as usize).min(STOPS.len() - 2);
    let within = place - from as f64;
    let channels = (0..3).map(|i| (STOPS[from][i] + within * (STOPS[from + 1][i] - STOPS[from][i])).round() as u8);
    let digits = channels.flat_map(|channel: u8| [channel >> 4, channel & 15]);
    ['#'].into_iter().chain(digits.filter_map(|digit| char::from_digit(digit.into(), 16))).collect()
}

/// How hot a loop with this peak gain is: at gain 1, where it begins to feed itself, two thirds up.
pub fn of_gain(gain: f64) -> f64 {
    (gain / 1.5).min(1.0)
}

#[cfg(test)]
mod tests {
    #[test]
    fn heat_runs_from_slate_to_vermilion() {
        assert_eq!(super::color(0.0), "#3d6c9e");
        assert_eq!(super::color(1.0), "#c7352b");
        assert_eq!(super::color(f64::NAN), "#3d6c9e");
    }
}

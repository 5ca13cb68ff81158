//! The native side: times a batch, or prints the hash. `kernel-native runs|futures|band COUNT`, `kernel-native digest COUNT`.

use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let count = arguments.get(1).and_then(|count| count.parse().ok());
    let (Some(what), Some(count)) = (arguments.first(), count) else {
        eprintln!("usage: kernel-native runs|futures|band|digest COUNT");
        std::process::exit(2);
    };
    let begin = Instant::now();
    let found = match what.as_str() {
        "runs" => kernel::runs(count).to_string(),
        "band" => kernel::band(count).to_string(),
        "futures" => kernel::futures(count).to_string(),
        "digest" => kernel::digest(count),
        other => {
            eprintln!("kernel-native does not know \"{other}\"");
            std::process::exit(2);
        }
    };
    println!("{} {found}", begin.elapsed().as_secs_f64() * 1000.0);
}

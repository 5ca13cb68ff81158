//! What can be asked of the command.

use std::fmt::Write;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use sim::params::SPECS;

use crate::ensemble::MOST_DRAWS;
use widget::plot::frame::{FIRST_YEAR, LAST_YEAR};
use widget::text::{EN, NAMES};
use widget::view::poster::{PARTS, WIDTHS};

/// What happens when AI builds AI? A small model of research that AI speeds up, run to 2045. A model, not a forecast.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub task: Task,
}

/// One task of the command.
#[derive(Subcommand)]
pub enum Task {
    /// Run a scenario: the sentence, the milestones, every generation
    #[command(after_help = parameters())]
    Run {
        /// The scenario, as in a link: 'q=1.2&beta=0.3', 'preset=good'; "-": one a line of standard input
        ///
        /// Quote it: & means something to the shell. Without it, or if it is empty, the article's numbers are run on. With "-",
        /// each line of standard input is a query, answered by one JSON object on one line, in order; a query that cannot be run
        /// is answered by {"error": "…"}, and the rest goes on.
        #[arg(default_value = "", hide_default_value = true)]
        query: String,
        /// One JSON object, in full precision
        #[arg(long)]
        json: bool,
        /// JSON without the list of generations and the mark on the dial: for very many scenarios
        #[arg(long)]
        brief: bool,
    },
    /// Draw a scenario: title, sentence, charts, clock and source, as one SVG file that stands alone
    Render {
        /// The scenario, as in a link
        #[arg(default_value = "", hide_default_value = true)]
        query: String,
        /// Where to write it; "-" is standard output
        #[arg(long)]
        out: PathBuf,
        /// Its width in pixels, 280 to 4000; the height follows
        #[arg(long, default_value_t = 980.0, value_parser = width)]
        width: f64,
        /// On a light or on a dark ground
        #[arg(long, default_value = "light", value_parser = ["light", "dark"])]
        theme: String,
        /// The language of its words; en-XA is English twice as long, for tests of layout
        #[arg(long, default_value = EN.lang, value_parser = NAMES)]
        lang: String,
        /// The date on show, a calendar year with a fraction, such as 2030.5; without it, where the run's own story puts it
        #[arg(long, value_parser = date)]
        playhead: Option<f64>,
        /// What it shows beside title, sentence and source
        #[arg(long, value_delimiter = ',', value_parser = PARTS, default_value = "coil,speed,horizon,clock")]
        parts: Vec<String>,
        /// The address of the live widget, for the link under the picture
        #[arg(long, default_value = "", hide_default_value = true)]
        url: String,
    },
    /// Run many futures around a scenario: when what happens in how many of them
    Ensemble {
        /// The scenario, as in a link
        #[arg(default_value = "", hide_default_value = true)]
        query: String,
        /// How many futures, 1 to 10 million; always the same ones
        #[arg(long, default_value_t = 4096, value_parser = clap::value_parser!(u32).range(1..=i64::from(MOST_DRAWS)))]
        draws: u32,
        /// One JSON object, in the format of the reference; infinite is null
        #[arg(long)]
        json: bool,
    },
    /// Name all that a link can say, as one JSON object: presets, steps, parameters, parts, controls, themes, languages
    Keys,
    /// List the named scenarios
    Presets {
        /// A JSON list of {id, query, claims}
        #[arg(long)]
        json: bool,
    },
}

/// Every parameter: key, default, range, name.
fn parameters() -> String {
    let mut list = String::from("Parameters (default, range):\n");
    for spec in SPECS {
        let range = format!("{} to {}", spec.min, spec.max);
        let _ = writeln!(list, "  {:<14}{:<7}{range:<14}{}", spec.key, spec.default, EN.param(spec.id).name);
    }
    list + "\n  preset        one that `loopdial presets` lists; applied first, the others override it"
}

fn width(text: &str) -> Result<f64, String> {
    between(text, WIDTHS)
}

fn date(text: &str) -> Result<f64, String> {
    between(text, (FIRST_YEAR, LAST_YEAR))
}

/// A number inside a range, ends included.
fn between(text: &str, (least, most): (f64, f64)) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| format!("it must be a number from {least} to {most}"))
}

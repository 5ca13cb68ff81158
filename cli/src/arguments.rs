//! What can be asked of the command.

use std::fmt::Write;

use clap::{Parser, Subcommand};
use sim::params::SPECS;
use widget::text::EN;

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
    },
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

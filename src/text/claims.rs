//! Who said what, when, of which kind. Data as of November 2026.
//!
//! Only [`Claim::quote`] is verbatim, and only it is ever set in quotation marks; `text` is our paraphrase. "The article" is the one
//! this explainer grew from (spring 2026).

use sim::params::Kind;

/// Something somebody said, measured or assumed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Its name in the tables of parameters and presets.
    pub id: &'static str,
    /// When: year, year-month or year-month-day.
    pub date: &'static str,
    /// What kind of knowledge it is.
    pub kind: Kind,
    /// Whether it speaks for the article's numbers, run on.
    pub bearing: Bearing,
    /// Verbatim words.
    pub quote: Option<&'static str>,
    /// Where; one without is named in words.
    pub address: Option<&'static str>,
}

/// Whether a claim speaks for the article's numbers, run on, or against what they come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bearing {
    /// They rest on it, or agree with it.
    For,
    /// They contradict it, or it them.
    Against,
    /// Neither.
    Aside,
}

/// The claim with this id.
pub fn claim(id: &str) -> Option<&'static Claim> {
    CLAIMS.iter().find(|claim| claim.id == id)
}

/// How many claims there are.
pub const CLAIM_COUNT: usize = 36;

/// All claims, in the order of the story.
pub static CLAIMS: [Claim; CLAIM_COUNT] = TABLE;

/// What the programs carry of them; their verbatim words and addresses come with the words of a language, which are later needed.
pub(super) static FACTS: [Claim; CLAIM_COUNT] = {
    let mut facts = TABLE;
    let mut at = 0;
    while at < CLAIM_COUNT {
        (facts[at].quote, facts[at].address) = (None, None);
        at += 1;
    }
    facts
};

/// Their verbatim words and their addresses; empty where there are none.
pub(super) const VERBATIM: [[&str; 2]; CLAIM_COUNT] = {
    let mut verbatim = [[""; 2]; CLAIM_COUNT];
    let mut at = 0;
    while at < CLAIM_COUNT {
        if let Some(quote) = TABLE[at].quote {
            verbatim[at][0] = quote;
        }
        if let Some(address) = TABLE[at].address {
            verbatim[at][1] = address;
        }
        at += 1;
    }
    verbatim
};

#[rustfmt::skip]
const TABLE: [Claim; CLAIM_COUNT] = [
    Claim {
        id: "amodei-speedup",
        date: "2026-02-13",
        kind: Kind::Estimate,
        bearing: Bearing::For,
        quote: Some("I would say right now the coding models give maybe, I don't know, a 15-20% total factor speed up. That's my view. Six months ago, it was maybe 5%."),
        address: None,
    },
    Claim {
        id: "anthropic-90",
        date: "2026",
        kind: Kind::Estimate,
        bearing: Bearing::For,
        quote: None,
        address: None,
    },
    Claim {
        id: "alphaevolve-fleet",
        date: "2025-05-14",
        kind: Kind::Measurement,
        bearing: Bearing::For,
        quote: Some("continuously recovers, on average, 0.7% of Google's worldwide compute resources"),
        address: Some("https://deepmind.google/discover/blog/alphaevolve-a-gemini-powered-coding-agent-for-designing-advanced-algorithms/"),
    },
    Claim {
        id: "alphaevolve-training",
        date: "2025-05-14",
        kind: Kind::Measurement,
        bearing: Bearing::For,
        quote: Some("sped up this vital kernel in Gemini's architecture by 23%, leading to a 1% reduction in Gemini's training time"),
        address: Some("https://deepmind.google/discover/blog/alphaevolve-a-gemini-powered-coding-agent-for-designing-advanced-algorithms/"),
    },
    Claim {
        id: "openai-itself",
        date: "2026-02-05",
        kind: Kind::Announcement,
        bearing: Bearing::Aside,
        quote: Some("our first model that was instrumental in creating itself"),
        address: Some("https://openai.com/index/introducing-gpt-5-3-codex/"),
    },
    Claim {
        id: "openai-intern",
        date: "2025-10-28",
        kind: Kind::Target,
        bearing: Bearing::For,
        quote: Some("We have set internal goals of having an automated AI research intern by September of 2026 running on hundreds of thousands of GPUs"),
        address: Some("https://x.com/sama/status/1983584366547829073"),
    },
    Claim {
        id: "openai-researcher",
        date: "2025-10-28",
        kind: Kind::Target,
        bearing: Bearing::Against,
        quote: Some("a true automated AI researcher by March of 2028. We may totally fail at this goal"),
        address: Some("https://x.com/sama/status/1983584366547829073"),
    },
    Claim {
        id: "openai-agents",
        date: "2026-09-06",
        kind: Kind::Measurement,
        bearing: Bearing::Aside,
        quote: Some("3.1 agent-workdays of effort for every workday of human labor"),
        address: Some("https://openai.com/index/research-acceleration-view-inside-openai/"),
    },
    Claim {
        id: "good-1965",
        date: "1965",
        kind: Kind::Argument,
        bearing: Bearing::Against,
        quote: Some("Thus the first ultraintelligent machine is the last invention that man need ever make, provided that the machine is docile enough to tell us how to keep it under control."),
        address: None,
    },
    Claim {
        id: "chatgpt-2022",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::For,
        quote: None,
        address: None,
    },
    Claim {
        id: "metr-horizon",
        date: "2026-09-08",
        kind: Kind::Measurement,
        bearing: Bearing::For,
        quote: None,
        address: Some("https://metr.org/assets/benchmark_results_1_1.yaml"),
    },
    Claim {
        id: "parikh",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::For,
        quote: Some("I don't expect a reason for it to slow down."),
        address: None,
    },
    Claim {
        id: "lifland-2032",
        date: "2026",
        kind: Kind::Forecast,
        bearing: Bearing::For,
        quote: None,
        address: None,
    },
    Claim {
        id: "kohli-loop",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Against,
        quote: Some("The overall pipeline to realize this self-improvement loop is still yet to be developed."),
        address: None,
    },
    Claim {
        id: "taste",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "taste-measured",
        date: "2026-04",
        kind: Kind::Measurement,
        bearing: Bearing::Against,
        quote: None,
        address: None,
    },
    Claim {
        id: "oxford-china",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Against,
        quote: None,
        address: None,
    },
    Claim {
        id: "plan-15",
        date: "2026-03-13",
        kind: Kind::Announcement,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "amodei-race",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "protest-2026",
        date: "2026-03",
        kind: Kind::Announcement,
        bearing: Bearing::Aside,
        quote: Some("Stop the AI Race"),
        address: None,
    },
    Claim {
        id: "safety-window",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Aside,
        quote: Some("The safety window is compressing."),
        address: None,
    },
    Claim {
        id: "understand",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Aside,
        quote: Some("Can we even understand the solution our AI came up with?"),
        address: None,
    },
    Claim {
        id: "not-on-the-brink",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::For,
        quote: Some("We're not on the brink of runaway superintelligence."),
        address: None,
    },
    Claim {
        id: "gradually",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::Against,
        quote: Some("The transition happened gradually, then suddenly."),
        address: None,
    },
    Claim {
        id: "dial",
        date: "2026",
        kind: Kind::Argument,
        bearing: Bearing::For,
        quote: Some("It's a dial being turned up slowly — and we're only just starting to feel the heat."),
        address: None,
    },
    Claim {
        id: "forethought-r",
        date: "2025-08-04",
        kind: Kind::Estimate,
        bearing: Bearing::For,
        quote: None,
        address: None,
    },
    Claim {
        id: "loop-gain-2026",
        date: "2026-09",
        kind: Kind::Estimate,
        bearing: Bearing::Against,
        quote: None,
        address: None,
    },
    Claim {
        id: "kwa-model",
        date: "2026-02-10",
        kind: Kind::Forecast,
        bearing: Bearing::Against,
        quote: None,
        address: Some("https://metr.org/notes/2026-02-10-simpler-ai-timelines-model"),
    },
    Claim {
        id: "metr-rct",
        date: "2025-07",
        kind: Kind::Measurement,
        bearing: Bearing::Against,
        quote: None,
        address: None,
    },
    Claim {
        id: "stage-weights",
        date: "2026",
        kind: Kind::Assumption,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "audit-time",
        date: "2026",
        kind: Kind::Assumption,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "compute-growth",
        date: "2026",
        kind: Kind::Estimate,
        bearing: Bearing::For,
        quote: None,
        address: None,
    },
    Claim {
        id: "physical-world",
        date: "2026",
        kind: Kind::Assumption,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "bottleneck",
        date: "2026",
        kind: Kind::Assumption,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
    Claim {
        id: "kwa-growth",
        date: "2026",
        kind: Kind::Estimate,
        bearing: Bearing::For,
        quote: None,
        address: Some("https://metr.org/notes/2026-02-10-simpler-ai-timelines-model"),
    },
    Claim {
        id: "horizon-easier",
        date: "2026",
        kind: Kind::Assumption,
        bearing: Bearing::Aside,
        quote: None,
        address: None,
    },
];

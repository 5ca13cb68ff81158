//! English.

use sim::params::ParamId::*;
use sim::presets::PresetId;

use crate::text::strings::{in_order, param, preset};
use crate::text::{CLAIM_COUNT, ClaimWords, Heading, NumberWords, PageWords, SentenceWords, StepWords, VERBATIM, Words};

const fn step(name: &'static str, text: &'static str) -> StepWords {
    StepWords { name, text, task: "" }
}

const fn heading(name: &'static str, long: &'static str, short: &'static str) -> Heading {
    Heading { name, long, short }
}

const SENTENCE: SentenceWords = SentenceWords {
    today: "Today AI speeds AI research up by about ^{today}^. ",
    today_times: "Today AI makes AI research run ^{today}^ as fast. ",
    today_nothing: "Today AI does not speed AI research up. ",
    premise: "If each generation is [q {q}] better at building the next, and each doubling of progress makes the next [beta {harder}] harder, ",
    premise_short: "At [q {q}] a generation, ",
    tenfold: "research runs *10× as fast around {year}*",
    already: "research *already runs 10× as fast today*",
    levels_off: "research *levels off at {cap}*, {because}",
    stays: "research *stays {cap} faster*, {because}",
    not_before: "research does *not run 10× as fast before {year}*",
    later_levels_off: " and in the end *levels off at {cap}*, {because}",
    later_levels_off_short: ", then *levels off at {cap}*",
    range: " ({earliest}\u{2060}–\u{2060}{latest})",
    range_same: " ({year} in eight of ten futures)",
    range_open: " ({earliest} at the earliest, or not before {end})",
    range_earliest: " ({earliest} at the earliest)",
    because: "because",
    mainly_because: "mainly because",
    judgement_all: "people keep the judgement",
    judgement: "people keep {share} of the judgement",
    world: "part of the work waits for the physical world",
    tools: "the tools stop improving",
    untouched: "AI does none of the work on {stage}",
    far_sooner: "Generations themselves come far sooner, *{change}*: ",
    only_sooner: "Generations themselves come only {fraction} sooner, *{change}*: ",
    fractions: ["a tenth", "a quarter", "a third", "a half"],
    hardly_sooner: "Generations themselves hardly come sooner, *{change}*: ",
    later: "Generations themselves come later and later, *{change}*: ",
    none_comes: "No new generation comes before {year}: ",
    far: "the loop *stays far from feeding itself*.",
    leans: "the loop *leans on new chips*.",
    feeds: "the loop *feeds itself from {from} to {to}*.",
    feeds_around: "the loop *feeds itself around {from}*.",
    feeds_on: "the loop *feeds itself from {from} on*.",
    runs_away: "the loop *runs away around {from}*, infinite in finite time, where the model no longer means anything.",
    not_a_forecast: "A model, not a forecast.",
};

#[rustfmt::skip]
const CLAIMS: [ClaimWords; CLAIM_COUNT] = [
    // amodei-speedup
    ClaimWords {
        who: "Dario Amodei, Anthropic",
        quote: "",
        text: "Coding models speed the whole of AI research up by 15–20 %; six months earlier, maybe by 5 %.",
        source: "Dwarkesh Patel podcast, 13 Feb 2026",
        caveat: "One person's estimate of the whole process, not a measurement.",
        since: "",
    },
    // anthropic-90
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "Roughly 90 % of its code is written by Claude.",
        source: "an article of spring 2026",
        caveat: "Leadership's estimate, scripts and experiments included.",
        since: "May 2026, Anthropic: measured, more than 80 % of merged code.",
    },
    // alphaevolve-fleet
    ClaimWords {
        who: "Google DeepMind, AlphaEvolve",
        quote: "",
        text: "Saves 0.7 % of Google's computing, all the time.",
        source: "",
        caveat: "A one-off gain, not a yearly rate; that it is the share of infrastructure work AI does is our reading.",
        since: "",
    },
    // alphaevolve-training
    ClaimWords {
        who: "Google DeepMind, AlphaEvolve",
        quote: "",
        text: "A kernel 23 % faster made training 1 % shorter: a large gain in one part is a small gain in the whole.",
        source: "",
        caveat: "A one-off gain; that it is the share of training work AI does is our reading.",
        since: "",
    },
    // openai-itself
    ClaimWords {
        who: "OpenAI",
        quote: "",
        text: "A model that helped to debug its own training and manage its own deployment.",
        source: "",
        caveat: "",
        since: "",
    },
    // openai-intern
    ClaimWords {
        who: "Sam Altman, OpenAI",
        quote: "",
        text: "An automated AI research intern by September 2026.",
        source: "",
        caveat: "\"We may totally fail at this goal,\" he adds.",
        since: "6 Sep 2026, OpenAI (by its own, unaudited measure): \"According to our measurements, we have now reached the goal.\" https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-researcher
    ClaimWords {
        who: "Sam Altman, OpenAI",
        quote: "",
        text: "A true automated AI researcher by March 2028; the project is called North Star.",
        source: "",
        caveat: "\"AI does half the judgement\" is our stand-in for it.",
        since: "6 Sep 2026, OpenAI: \"We are making strong progress toward creating an automated AI researcher by March of 2028.\" https://openai.com/index/research-acceleration-view-inside-openai/",
    },
    // openai-agents
    ClaimWords {
        who: "OpenAI",
        quote: "",
        text: "3.1 agent-workdays of effort for every workday of human labour; more than half of the successful 4–8 hour tasks needed a person to step in.",
        source: "",
        caveat: "Running time, not output.",
        since: "",
    },
    // good-1965
    ClaimWords {
        who: "I. J. Good",
        quote: "",
        text: "A machine that designs better machines sets off an intelligence explosion.",
        source: "Speculations Concerning the First Ultraintelligent Machine, 1965",
        caveat: "The second half of the sentence is often left out.",
        since: "",
    },
    // chatgpt-2022
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Late in 2022 ChatGPT could not reliably add numbers; a few years ago models managed tasks of seconds, now of hours.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // metr-horizon
    ClaimWords {
        who: "METR",
        quote: "",
        text: "Since 2023 the length of task that AI completes half the time has doubled every 129 days (104–158).",
        source: "",
        caveat: "Unreliable above 16 hours with the current tasks.",
        since: "The page has not been updated since 8 Sep 2026.",
    },
    // parikh
    ClaimWords {
        who: "Neev Parikh, METR",
        quote: "",
        text: "Sees no reason for the trend to slow down.",
        source: "an article of spring 2026, quoting The Atlantic",
        caveat: "",
        since: "",
    },
    // lifland-2032
    ClaimWords {
        who: "Eli Lifland, AI Futures Project",
        quote: "",
        text: "AI research and development could be fully automated by 2032.",
        source: "an article of spring 2026",
        caveat: "",
        since: "Apr 2026, AI Futures Project: its median for the Automated Coder, an earlier milestone than this one, moved from early 2032 to mid 2030.",
    },
    // kohli-loop
    ClaimWords {
        who: "Pushmeet Kohli, Google DeepMind",
        quote: "",
        text: "The loop is not closed yet, and a machine has nothing to optimise for by itself.",
        source: "an article of spring 2026",
        caveat: "He says not yet, not never; setting the human-only share to 100 % is our reading.",
        since: "",
    },
    // taste
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Research taste: knowing which experiments are worth running, when a dead end deserves another look, that a surprising result is really surprising.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // taste-measured
    ClaimWords {
        who: "Anthropic",
        quote: "",
        text: "At chosen moments where research had gone astray, the best model's next step beat the human's choice 64 % of the time (51 % half a year before).",
        source: "Anthropic Institute, When AI builds itself, June 2026",
        caveat: "Chosen moments, judged by a model.",
        since: "",
    },
    // oxford-china
    ClaimWords {
        who: "Oxford China Policy Lab",
        quote: "",
        text: "US labs picture a loop in software, AI building AI in code; Chinese AI scientists converge on something more embodied that needs the physical world. Both may be underestimating the other, because they are not building the same thing.",
        source: "an article of spring 2026",
        caveat: "Both kinds of work exist in both countries; the physical share is our illustration, measured against the software loop's finish line.",
        since: "",
    },
    // plan-15
    ClaimWords {
        who: "China's 15th Five-Year Plan",
        quote: "",
        text: "Treats general-purpose large models and AGI as separate development tracks.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // amodei-race
    ClaimWords {
        who: "Dario Amodei, Anthropic",
        quote: "",
        text: "When China decides to race rather than explore, things could move faster than most expect, towards a different destination.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // protest-2026
    ClaimWords {
        who: "protesters in San Francisco",
        quote: "",
        text: "Hundreds marched against the race.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // safety-window
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Not because the extreme version is near, but because every step shrinks the time left for building oversight.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // understand
    ClaimWords {
        who: "the article",
        quote: "",
        text: "When machines pose the hypotheses and design the experiments, the question changes.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // not-on-the-brink
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Today's self-improvement is incremental: tools that make parts of research faster.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // gradually
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Small improvements compound, as e-mail and smartphones did.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // dial
    ClaimWords {
        who: "the article",
        quote: "",
        text: "Not a switch but a dial.",
        source: "an article of spring 2026",
        caveat: "",
        since: "",
    },
    // forethought-r
    ClaimWords {
        who: "Davidson & Houlden, Forethought",
        quote: "",
        text: "Each doubling of software effort yields 1.2 doublings of software (0.4–3.6); 14 orders of magnitude of headroom (9–19).",
        source: "How quick and big would a software intelligence explosion be?",
        caveat: "",
        since: "",
    },
    // loop-gain-2026
    ClaimWords {
        who: "Cunningham et al.",
        quote: "",
        text: "Measured on one lab's data, the loop's gain is below the self-sustaining threshold, at most about 0.6.",
        source: "arXiv 2609.15802, read through others' notes",
        caveat: "Secondary reading; called very likely an overestimate by the authors.",
        since: "",
    },
    // kwa-model
    ClaimWords {
        who: "Thomas Kwa, METR",
        quote: "",
        text: "99 % of AI R&D automated: 2030.2 / 2032.8 / 2036.2 (10th, 50th, 90th percentile).",
        source: "",
        caveat: "",
        since: "",
    },
    // metr-rct
    ClaimWords {
        who: "METR",
        quote: "",
        text: "Experienced open-source developers were 19 % slower with the AI tools of early 2025 (16 developers, 246 tasks).",
        source: "METR randomised trial, July 2025",
        caveat: "Later follow-ups point to a speed-up.",
        since: "",
    },
    // stage-weights
    ClaimWords {
        who: "our assumption",
        quote: "",
        text: "How a research cycle without AI spends its time: code 25 %, training 40 %, infrastructure 10 %, taste 25 %.",
        source: "none: an illustration",
        caveat: "",
        since: "",
    },
    // audit-time
    ClaimWords {
        who: "our assumption",
        quote: "",
        text: "A release's safety audit takes 45 days.",
        source: "none: an illustration",
        caveat: "",
        since: "",
    },
    // compute-growth
    ClaimWords {
        who: "Thomas Kwa, METR; AI Futures Project",
        quote: "",
        text: "Compute grows ×2.6 a year and slows around 2030 to ×1.6.",
        source: "as in the Kwa and AI Futures models",
        caveat: "",
        since: "",
    },
    // physical-world
    ClaimWords {
        who: "our assumption",
        quote: "",
        text: "Half of physical work (building, shipping, waiting for the world) cannot be sped up by anything; AI does 1 % of it today.",
        source: "none: an illustration",
        caveat: "",
        since: "",
    },
    // bottleneck
    ClaimWords {
        who: "our assumption",
        quote: "",
        text: "The stages of a cycle follow one another (Amdahl's law): what is saved in one does not help another.",
        source: "Amdahl 1967; softer and harder bottlenecks by the CES exponent",
        caveat: "",
        since: "",
    },
    // kwa-growth
    ClaimWords {
        who: "Thomas Kwa, METR",
        quote: "",
        text: "Software for AI improves about fivefold a year today.",
        source: "",
        caveat: "",
        since: "",
    },
    // horizon-easier
    ClaimWords {
        who: "our assumption",
        quote: "",
        text: "Each doubling of the task horizon takes the same progress as the last; AI 2027 assumed 10 % less each time.",
        source: "AI 2027 timelines supplement, 2025",
        caveat: "",
        since: "",
    },
];

/// English.
pub static EN: Words = Words {
    lang: "en",
    name: "English",
    dir: "ltr",
    reviewer: "the authors",
    numbers: NumberWords {
        plurals: "one other",
        decimal: ".",
        percent: "{n}\u{a0}%",
        times: "{n}×",
        space: "\u{a0}",
        dates: ["{year}", "{month}\u{a0}{year}", "{day}\u{a0}{month}\u{a0}{year}"],
    },
    comma: ", ",
    semicolon: "; ",
    space: " ",
    colon: ": ",
    stop: ". ",
    end: ".",
    page: PageWords {
        still: "The live model is not running here, so this is a still picture:",
        late: "it is taking long to arrive.",
        again: "Try again",
        restart: "Restart",
        no_script: "This picture comes alive with JavaScript switched on.",
        stopped: "it stopped.",
        failed: "it could not start ({why}).",
        no_wasm: "this browser has no WebAssembly, or has it switched off.",
        missing: "part of it did not arrive, or arrived damaged.",
        damaged: "part of it arrived damaged.",
        forbidden: "the policy of this page forbids programs (its content security policy lacks 'wasm-unsafe-eval').",
    },
    title: "What happens when AI builds AI?",
    sentence: SENTENCE,
    params: in_order([
        param(Q, "Improvement rate", "How much better each AI generation is at the work of building the next one."),
        param(Beta, "Ideas get harder", "By how much each doubling of progress makes the next doubling harder."),
        param(Human, "Taste only humans have", "The share of research judgement that AI can never do."),
        param(
            Physical,
            "Bound to the physical world",
            "The share of a research cycle spent there, measured against the software loop’s finish line; this path aims elsewhere.",
        ),
        param(Code, "Code written by AI", "The share of the code that AI writes today."),
        param(
            Review,
            "Human time per AI-written unit",
            "Reviewing, prompting, fixing: what is left of the time. Calibrated, so that 90 % of the code makes the whole 17.5 % faster.",
        ),
        param(
            WCode,
            "Weight of writing code",
            "How much of a research cycle without AI goes into it; the weights are made to add up to 100 %.",
        ),
        param(Train, "Training work done by AI", "The share today. A training run 1 % shorter, read as a share, is our reading."),
        param(WTrain, "Weight of training runs", "How much of a research cycle without AI goes into them."),
        param(
            Infra,
            "Infrastructure work done by AI",
            "The share today. 0.7 % of a fleet recovered, read as a share, is our reading.",
        ),
        param(WInfra, "Weight of infrastructure", "How much of a research cycle without AI goes into it."),
        param(Taste, "Judgement done by AI", "The share of research judgement that AI does today."),
        param(WTaste, "Weight of research taste", "How much of a research cycle without AI goes into judgement."),
        param(
            PhysFloor,
            "Physical work nothing speeds up",
            "Building, shipping, waiting for the world: the share that keeps its own pace.",
        ),
        param(PhysAi, "Physical work done by AI", "The share today."),
        param(
            Rho,
            "How hard the bottleneck is",
            "−1: the stages follow one another (Amdahl’s law). Lower: the slowest decides. Nearer 0: they replace one another.",
        ),
        param(
            Headroom,
            "Software improvement left",
            "Orders of magnitude before software meets its limits; the last stop means no limit.",
        ),
        param(
            Base,
            "Software growth without AI",
            "What people alone would make of it; with AI’s 17.5 % today it is about fivefold a year.",
        ),
        param(
            Delta,
            "Compute per generation",
            "How much more effective compute makes one generation, and one doubling of the task length.",
        ),
        param(
            Easier,
            "Each doubling easier",
            "Each further doubling of the task length takes this share less progress than the last.",
        ),
        param(Compute, "Compute growth", "Until it slows down."),
        param(Slow, "Compute slows in", "The year in which the growth of compute slows down."),
        param(ComputeAfter, "Compute growth after that", "Once it has slowed down."),
        param(Audit, "Safety audit of a release", "How long it takes."),
        param(AuditAi, "AI’s help for auditors", "The share of AI’s speed-up that also helps those who audit and read."),
    ]),
    presets: in_order([
        preset(
            PresetId::Article,
            "The article’s numbers, run on",
            "The pace of “maybe 5%” to 15–20 % in six months, and everything else where it stands today.",
        ),
        preset(
            PresetId::Frozen,
            "…if tools stopped improving",
            "Improvement rate 0 %: what AI does today stays as it is, a one-off gain.",
        ),
        preset(
            PresetId::Openai,
            "…for OpenAI’s March 2028",
            "AI would have to do 4.3 % of the judgement already today, not 2 %. Half the judgement is our stand-in for a researcher.",
        ),
        preset(
            PresetId::Lifland,
            "…for Lifland’s 2032",
            "Each doubling of progress would have to make the next 71 % harder, not 39 %.",
        ),
        preset(PresetId::Kohli, "…if taste stays human", "People keep all of the judgement. He says not yet, not never."),
        preset(
            PresetId::Good,
            "…for I. J. Good’s explosion",
            "Ideas would have to get only 12 % harder with each doubling, and software would have to have no limit.",
        ),
        preset(
            PresetId::Embodied,
            "…on the embodied path",
            "Two fifths of a cycle are spent in the physical world. Here that only costs time; what it teaches is not in the model.",
        ),
        preset(PresetId::Race, "…if compute keeps racing", "Compute keeps growing as it does today, and never slows down."),
        preset(
            PresetId::Suddenly,
            "…gradually, then suddenly",
            "AI does less of the judgement today (0.5 %), and ideas get harder more slowly (20 %).",
        ),
        preset(
            PresetId::Fifteen,
            "…if today is 15 %",
            "The same two estimates, read as 5 % → 15 %: an improvement rate of 48 %.",
        ),
        preset(PresetId::Twenty, "…if today is 20 %", "The same two estimates, read as 5 % → 20 %: an improvement rate of 96 %."),
    ]),
    story: "The story",
    story_follow: "Follow the story, step by step",
    story_leave: "Leave the story",
    step_of: "{n} of {all}",
    step_before: "Step back",
    step_after: "Next step",
    task_done: "There it is: from here on the loop feeds itself for a while.",
    steps: [
        step(
            "An old idea",
            "In 1965 I. J. Good imagined machines that design better machines. It would look like this: generations, the turns of the coil, crowd together until the numbers lose their meaning.",
        ),
        step(
            "Writing code",
            "At one lab AI writes roughly 90 % of the code. People still read and steer it, and code is only part of a research cycle: its arc shrinks, the whole hardly does.",
        ),
        step(
            "Training",
            "AI made one piece of code 23 % faster, and a training run became 1 % shorter. In our cycle training takes longest, and it is hardly touched.",
        ),
        step(
            "Infrastructure",
            "AI wins back 0.7 % of one company’s computers, all the time. Useful, and a small part of a small part.",
        ),
        step(
            "The whole",
            "All of it together makes research 15–20 % faster, says one lab’s head; half a year before it was maybe 5 %. What matters is how fast that grows: the band shows where eight in ten futures around these numbers go.",
        ),
        step(
            "Longer tasks",
            "Late in 2022 ChatGPT could not reliably add numbers; since then the tasks that AI completes half the time have doubled in length every few months. Above 16 hours nobody can measure them well.",
        ),
        step(
            "Intern and researcher",
            "OpenAI says that it has its automated intern, by its own measure, and aims at a researcher by March 2028. For our stand-in, half the judgement, to come by then, AI would have to do 4.3 % of it today, not 2 %.",
        ),
        step(
            "Taste",
            "Skeptics say that research taste stays human: which experiment is worth running, which surprise is real. If people kept all of it, the whole would level off, however good the rest became.",
        ),
        step(
            "The physical world",
            "Some build loops in software, others machines that need the physical world. What has to be built, shipped and waited for keeps its own pace, and the whole levels off there.",
        ),
        step(
            "The safety window",
            "From half the judgement to 99 % of the time removed: so long is left to build oversight, and the bar shows how many audits fit in. In March 2026 hundreds marched in San Francisco against the race.",
        ),
        step(
            "Can we still understand it?",
            "When machines pose the questions and design the experiments, who can follow? Under the sliders stands how much people can who read at today’s pace.",
        ),
        StepWords {
            name: "Your turn",
            text: "The article: “We're not on the brink of runaway superintelligence.” It is a dial, turned up slowly, and now it is in your hands.",
            task: "Turn it up until the loop keeps speeding up without new chips.",
        },
    ],
    presets_heading: "What would have to be true?",
    our_reading: "Our reading, not theirs:",
    edited: "edited",
    changed: "{name} {now}, not {before}",
    undo: "Undo",
    redo: "Redo",
    reset: "Reset",
    sets: "It sets",
    since: "Since then:",
    kinds: ["measurement", "estimate", "target", "forecast", "argument", "announcement", "assumption"],
    groups: [
        "Writing code",
        "Training runs",
        "Infrastructure",
        "Research taste",
        "The physical world",
        "Ideas and growth",
        "Compute",
        "Oversight",
    ],
    stages: ["writing code", "training runs", "infrastructure", "research taste", "physical world"],
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    durations: ["day|days", "hour|hours", "minute|minutes", "second|seconds"],
    working_time: ["minute|minutes", "hour|hours", "workday|workdays"],
    over_a_month: "over a work month",
    more_than_100: "more than 100×",
    no_limit: "no limit",
    orders: "orders of magnitude",
    a_year: "a year",

    mark: ["keeps speeding up even without new chips →", "grows without new chips →", "feeds itself →"],
    mark_nowhere: [
        "No rate makes this loop keep speeding up without new chips.",
        "No rate makes it do without new chips.",
        "No rate feeds itself.",
    ],
    mark_beyond: [
        "It keeps speeding up without new chips only from {q} on →",
        "speeds up without new chips from {q} on →",
        "feeds itself from {q} on →",
    ],
    mark_at_zero: [
        "Ideas never get harder: it keeps speeding up without new chips at any rate.",
        "It speeds up without new chips at any rate.",
        "It feeds itself at any rate.",
    ],
    dial_means: "how much better each AI builds the next",
    bracket: "range that today’s 15–20 % implies",
    course: "Speed-up: ^{today}^\u{a0}today → {next}\u{a0}in\u{a0}a\u{a0}year → {later}\u{a0}in\u{a0}2029",
    ends_before: "no longer defined",
    show_more: "More: everything else",
    show_less: "Less",
    more: "More dials: everything else the model assumes",
    dials_above: "The dials above",
    less_of: "Less: {name}",
    more_of: "More: {name}",
    value_of: "{name}, typed",
    back_to: "Back to {value}",
    unreadable: "“{text}” is not a number that {name} can take; it stays at {value}.",
    default_is: "Starts at {value}",

    clock: heading("One research cycle", "and what is left of it", "and what is left of it"),
    clock_above: "this one takes",
    clock_below: "{unit} ({first} today)",
    clock_last: ("no next one", "before 2045"),
    clock_ends: ("here the model", "ends"),
    saved: "saved by AI",
    bottleneck: "the bottleneck",
    bottleneck_here: "← the bottleneck",
    coil: heading(
        "The loop.",
        "Each turn is one AI generation. Closer turns: the next one came sooner",
        "Each turn is one AI generation",
    ),
    speed: heading("How fast AI research runs,", "compared with research without AI", "compared with no AI"),
    horizon: heading(
        "What it can do.",
        "Length of task done half the time, as METR measures it",
        "Task done half the time (METR)",
    ),
    model_starts: "model starts",
    estimate: ("15–20 % faster", "15–20 %"),
    estimate_note: ["Amodei, estimate;", "“maybe 5%” before"],
    earlier_estimate: ["before: 5 %", "5 %"],
    tenfold: "10× as fast",
    full: ["99 % of the time removed", "99 % less time", "99 % less", "99 %"],
    researcher: ("AI does half the judgement", "half the judgement"),
    researcher_split: [["AI does half", "the judgement"], ["half the", "judgement"]],
    researcher_note: "our stand-in for a “researcher”",
    researcher_note_short: "our stand-in",
    beyond_100: ("above 100× the number loses its meaning", "no meaning above 100×"),
    wall: ("infinite in finite time, {date}", "infinite, {date}"),
    wall_note: ("beyond this line the model no longer means anything", "the model ends here"),
    generations_end: ("more than 2,000 generations", "over 2,000 generations"),
    band: "8 in 10 futures",
    sides: ["A", "B"],
    futures_feed: "In {count} of 100 futures around these dials the loop feeds itself.",
    futures_between: "In 80 of 100, research runs 10× as fast between {from} and {to}.",
    futures_around: "In 80 of 100, research runs 10× as fast around {from}.",
    futures_open: "In 90 of 100, research does not run 10× as fast before {from}; in some, not before {end}.",
    futures_never: "In more than 90 of 100, research does not run 10× as fast before {end}.",
    futures_lines: "Show a hundred of them",
    compare: "Compare two scenarios",
    matters: "What matters most",
    map: "Where you are on the map",
    share: "Share, save, cite",
    later_sorry: "This part did not arrive. Close it and open it to try again.",
    range_from: "from {from} on",
    range_heading: "8 in 10 futures",
    date_heading: "These dials",
    milestone_heading: "What",
    said_openai: ["OpenAI’s target: a researcher by Mar 2028", "OpenAI: Mar ’28", "OpenAI"],
    said_lifland: ["Lifland: all of AI R&D by 2032", "Lifland: 2032", "Lifland"],
    beyond_stick_split: ["beyond the", "measuring stick"],
    beyond_stick: ("beyond the measuring stick: METR calls over 16 hours unreliable", "beyond the measuring stick"),
    horizon_ends: ("a work month: the line ends here", "line ends here"),
    horizon_ticks: [("10 min", "10 min"), ("1 hour", "1 hour"), ("1 workday", "1 day"), ("1 work month", "month")],

    play: "Play",
    pause: "Pause",
    earlier: "Previous generation",
    later: "Next generation",
    speed_of: "Speed of play: {speed}",
    date: "Date",
    at_generation: "generation {n}",
    reduced_motion: "Your device asks for less motion: Play goes on one generation at a time.",

    table: "Table: every generation of this run",
    table_caption: "The run, generation by generation",
    table_heads: [
        "Generation",
        "Released",
        "Next one after",
        "Speed-up",
        "Time removed",
        "Task length",
        "Loop gain",
        "People can follow",
    ],
    table_cut: "Only the first {shown} of {all} generations are listed.",
    milestones: "Milestones",
    milestone_names: [
        "Tasks of a few days (our stand-in for a research intern)",
        "Tasks of a work month",
        "AI does half the judgement (our stand-in for a researcher)",
        "Research runs 10× as fast",
        "99 % of the time removed (our stand-in for all of AI R&D)",
        "The loop feeds itself",
        "Releases come faster than their audits",
        "Safety window, from half the judgement to 99 %",
    ],
    never: "never: levels off at {cap}",
    feeds_not: "no: its gain peaks at {gain}",
    not_before: "not before {year}",
    audits_waiting: "at most {n} releases wait for their audit",
    window: "{months}, room for {audits}",
    window_reversed: "none: the judgement comes last",
    window_bar: ["safety window: {months}, room for {audits}", "safety window: {audits}", "room for {audits}"],
    window_open: ["safety window: no end in sight, which does not make it safe", "safety window: no end, yet not safe", "no end"],
    window_reversed_bar: ["no safety window: the judgement comes last", "no safety window", "no safety window"],
    window_none: ["no safety window: AI does not do half the judgement", "no safety window", "no safety window"],
    outpaced: "From {date} on, releases come faster than their safety audits end; at most {count} wait.",
    not_outpaced: "Safety audits of {audit} keep up with the releases.",
    followed: "In {date} people who read at today’s pace can still follow {share} of the research.",
    months_unit: "month|months",
    audits_unit: "audit|audits",
    verbatim: VERBATIM,
    claims: CLAIMS,
    translated: "In English:",
    quotes: ["“", "”"],
    languages: "Language",
    sources: "Sources: who said what, when, and of which kind",
    sources_note: "Words in quotation marks are verbatim; the rest is our paraphrase. The article is an article of spring 2026. Data as of November 2026.",
    caveat: "Bear in mind:",
    unknown_heading: "What the model does not know",
    unknown: [
        "How a research cycle really spends its time, how much of training, infrastructure and judgement AI does today, the physical share and the length of an audit are illustrations. They matter: with a tenth of the training work done by AI today instead of a hundredth, 99 % comes a year sooner; with none, never.",
        "One statement by one person, who said “maybe” twice, fixes the improvement rate.",
        "One improvement rate serves all stages.",
        "Jumps in adoption are not in it.",
        "The task length is a benchmark’s: above 16 hours METR calls its own measurements unreliable, and above a work month it is only a label.",
        "Work in the physical world brings only delay here, not the new data it yields.",
        "The band is as wide as we made it: around your dials each future draws anew the pace (as if today were 15 … 20 %), how fast ideas get harder (a third to three times), the judgement, training and infrastructure that AI does today (a quarter to four times), the headroom (5 orders either way), when compute slows (2 years either way) and how it grows then, and the compute of a generation. All the rest is held fixed, because nobody has given a range for it.",
    ],
    pages: ["All sources", "Methods"],
    footer: ["A model, not a forecast.", "Data as of November 2026.", "Corrections: open an issue in the project’s repository."],

    notice_heading: "This link was read with changes:",
    notices: [
        "“{key}” is not a setting: ignored.",
        "“{value}” is not a preset: the article’s numbers are used.",
        "Written for model “{value}”; read as model 1.",
        "{key} is given more than once: the last one, “{value}”, counts.",
        "{key}: “{value}” is not a number; the default is used.",
        "{key}: “{value}” is out of range; the nearest possible value is used.",
        "The link is too long ({value} bytes): the defaults are used.",
    ],
};

#[cfg(test)]
mod tests {
    use crate::text::claim;
    use sim::params::SPECS;
    use sim::presets::PRESETS;

    #[test]
    fn every_number_has_its_claim() {
        for id in SPECS.iter().flat_map(|spec| spec.claims).chain(PRESETS.iter().flat_map(|preset| preset.claims)) {
            assert!(claim(id).is_some(), "no claim {id:?}");
        }
    }
}

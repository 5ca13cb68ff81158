//! The words of both pages, in English. Formulas stand between dollar signs, in the notation of `formula.rs`; what stands in braces
//! there, as in `{gain}`, is filled with the model's own number.

use sim::ParamId;
use sim::ParamId::*;

/// What a page is called and about.
#[derive(Clone, Copy)]
#[allow(missing_docs)]
pub struct PageWords {
    pub name: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
}

/// The words around the tables.
#[allow(missing_docs)]
pub struct Words {
    pub ways: &'static str,
    pub widget: &'static str,
    pub skip: &'static str,
    pub sources: PageWords,
    pub methods: PageWords,

    pub claims: &'static str,
    pub show: &'static str,
    pub all: &'static str,
    /// For the article's numbers, against them, neither.
    pub bearings: [&'static str; 3],
    pub claims_heads: [&'static str; 3],
    pub params: &'static str,
    pub params_lead: &'static str,
    pub params_heads: [&'static str; 4],
    pub presets: &'static str,
    pub presets_lead: &'static str,
    pub presets_heads: [&'static str; 3],
    pub our_words: &'static str,
    pub source: &'static str,
    pub why_against: &'static str,
    pub leans_params: &'static str,
    pub leans_presets: &'static str,
    pub leans_story: &'static str,
    pub leans_nothing: &'static str,
    pub key: &'static str,
    pub range: &'static str,
    pub changes_nothing: &'static str,
    pub open: &'static str,
    pub to: &'static str,

    pub equation: &'static str,
    pub contents: &'static str,
    pub built: &'static str,
    pub live: &'static str,
    pub not_live: &'static str,
    pub symbols_heads: [&'static str; 4],
    pub others_heads: [&'static str; 2],
    pub milestones_heads: [&'static str; 2],
    pub closed_heads: [&'static str; 3],
    pub inputs_heads: [&'static str; 3],
    pub points_heads: [&'static str; 3],
    pub points: &'static str,
    pub yes: &'static str,
    pub inputs_evenly: &'static str,
    pub inputs_log: &'static str,
}

/// English.
pub static WORDS: Words = Words {
    ways: "Pages",
    widget: "Loopdial",
    skip: "Skip to the text",
    sources: PageWords {
        name: "Sources",
        title: "Sources of Loopdial: who said what, when, and of which kind",
        description: "Every claim, parameter and preset of Loopdial with its quote, date, kind, source and what to bear in mind, those that contradict it included.",
        heading: "Sources",
        lead: "Everything that Loopdial rests on, leans on, or is contradicted by. Words in quotation marks are verbatim; the rest is our paraphrase. “The article” is an article of spring 2026. How the numbers work together is on the page on [methods](methods.html).",
    },
    methods: PageWords {
        name: "Methods",
        title: "Methods of Loopdial: the model, its calibration, what it must reproduce",
        description: "The model behind Loopdial for researchers: equations, symbols, defaults, closed forms, the calibration redone live, published numbers beside the model’s own, limits.",
        heading: "Methods",
        lead: "The model behind Loopdial, for those who want to check it. The tables are written by the program itself, and your browser computes the numbers in them anew. Where each default comes from is on the page of [sources](sources.html).",
    },
    claims: "Claims",
    show: "Show",
    all: "all",
    bearings: ["supports us", "contradicts us", ""],
    claims_heads: ["Who, when, of which kind", "What", "What leans on it here"],
    params: "Parameters",
    params_lead: "What each dial and slider starts at, how far it goes, and why. The key is its name in links, files and the command line.",
    params_heads: ["Parameter", "Starts at", "Range", "Kind, and what it leans on"],
    presets: "Presets",
    presets_lead: "Each is our reading of a claim, not the claimant’s: nobody named here set these numbers.",
    presets_heads: ["Preset", "Changes", "Our reading, and what it leans on"],
    our_words: "In our words:",
    source: "Source:",
    why_against: "Against us:",
    leans_params: "Parameters:",
    leans_presets: "Presets:",
    leans_story: "Story:",
    leans_nothing: "Nothing.",
    key: "key",
    range: "{from} to {to}",
    changes_nothing: "Nothing: all parameters as they start.",
    open: "Open it",
    to: "{name}: {from} → {to}",

    equation: "Equation {n}",
    contents: "On this page",
    built: "The numbers under “Computed here” were computed when this page was built.",
    live: "The numbers under “Computed here” were computed just now, by your browser.",
    not_live: "The program did not arrive: the numbers under “Computed here” are those of the day this page was built.",
    symbols_heads: ["Symbol", "Meaning", "Starts at", "Range"],
    others_heads: ["Symbol", "Meaning"],
    milestones_heads: ["Milestone", "When"],
    closed_heads: ["Condition", "What happens", "Solution"],
    inputs_heads: ["Input", "Around the reader’s own value", "How"],
    points_heads: ["Model", "Released", "Minutes at 50 %"],
    points: "The {all} points; the line from {since} on goes through {new} of them",
    yes: "in the line from {since} on",
    inputs_evenly: "evenly",
    inputs_log: "evenly in the logarithm",
};

/// In what the claims that contradict us do so.
pub static AGAINST: &[(&str, &str)] = &[
    (
        "openai-researcher",
        "Our stand-in for a researcher, half the judgement, comes in {researcher} with the article’s numbers, later than this target.",
    ),
    (
        "good-1965",
        "With the article’s numbers there is no explosion: a step of progress adds at most {gain} of a step to the next.",
    ),
    (
        "kohli-loop",
        "The article’s numbers let AI learn all of the judgement in the end. If people kept it, research would level off at {cap}.",
    ),
    ("taste-measured", "We let AI do {taste} of the judgement today. If these moments were typical it would do far more."),
    (
        "oxford-china",
        "The article’s numbers leave the physical world out. On the embodied path research levels off at {embodied}.",
    ),
    ("gradually", "With the article’s numbers nothing is sudden: the shortest generation still takes {shortest}."),
    (
        "loop-gain-2026",
        "With the article’s numbers the loop gain is {gain_today} today and goes up to {gain}, above this estimate.",
    ),
    ("kwa-model", "Our futures around the article’s numbers are sooner: {futures}, for 99 % of the time removed, our stand-in."),
    (
        "metr-rct",
        "We take AI to make the whole of research {today} faster. Here tools that were about a year older made people slower.",
    ),
];

/// The symbol of each parameter in the equations.
pub static SYMBOLS: [(ParamId, &str); sim::params::PARAMS] = [
    (Q, "q"),
    (Beta, "β"),
    (Human, "φ_taste"),
    (Physical, "w_phys"),
    (Code, "f_code"),
    (Review, "h"),
    (WCode, "ŵ_code"),
    (Train, "f_train"),
    (WTrain, "ŵ_train"),
    (Infra, "f_infra"),
    (WInfra, "ŵ_infra"),
    (Taste, "f_taste"),
    (WTaste, "ŵ_taste"),
    (PhysFloor, "φ_phys"),
    (PhysAi, "f_phys"),
    (Rho, "ρ"),
    (Headroom, "N"),
    (Base, "b"),
    (Delta, "δ"),
    (Easier, "d"),
    (Compute, "C_1"),
    (Slow, "t_slow"),
    (ComputeAfter, "C_2"),
    (Audit, "τ"),
    (AuditAi, "α"),
];

/// All other symbols.
pub static OTHERS: &[(&str, &str)] = &[
    ("t", "calendar years of 365.25 days; the model starts at $t_0$, 13 February 2026, and ends with 2044"),
    ("s, c", "$ln$ of software and of compute, each as a multiple of what it is at $t_0$: nats"),
    ("x = s + c", "effective compute, nats since $t_0$"),
    ("n, t_n, T_n", "a generation’s number, the date of its release, days until the next"),
    ("k", "a stage of the research cycle: code, train, infra, taste, phys"),
    (
        "f_k, h_k, φ_k, w_k",
        "of a stage: the share that AI does today, the human time left per AI-written unit ($h$ for code, else 0), the share that nothing can speed up, the weight in a cycle without AI",
    ),
    ("A_k, U", "how many times as fast a stage and the whole cycle run as without AI"),
    ("v", "nats of better work per nat of effective compute"),
    ("S, D, ζ", "nats of software before limits; how much harder ideas have become, nats; how much compute helps research"),
    ("G", "loop gain: how much one step of progress adds to the next"),
    ("H, m", "task horizon, minutes: the length of task done half the time; how often it has doubled since $t_0$"),
    ("Z", "share of a cycle’s time that AI has removed"),
];

/// A paragraph, or an equation in lines of its own.
pub enum Block {
    /// Words.
    Says(&'static str),
    /// A formula.
    Shows(&'static str),
}

use Block::{Says, Shows};

/// The sections on the model itself: id, heading, what is in them.
pub static MODEL: &[(&str, &str, &[Block])] = &[
    (
        "cycle",
        "The research cycle",
        &[
            Says(
                "A cycle of AI research without AI spends its time on four stages: code, training, infrastructure, and judgement (taste). A share $w_phys$ of it may be spent in the physical world. The four weights are made to share what is left; if all are 0, they are taken as equal:",
            ),
            Shows("w_k = (1 − w_phys) frac{ŵ_k}{sum_j ŵ_j}"),
            Says(
                "Today AI does a share $f_k$ of a stage. As effective compute $x$ grows, what AI does gets better by $v$ nats a nat, one improvement rate for all stages: by a factor $1 + q$ each generation.",
            ),
            Shows("v = frac{ln(1 + q)}{δ}"),
            Says(
                "So a stage’s own speed is the first line, and never below 1; it is 1 where $f_k = 0$, because one rate cannot make something of nothing. A share $φ_k$ that cannot be sped up caps it:",
            ),
            Shows("a_k(x) = max(1, frac{(1 − f_k) + f_k e^{v x}}{(1 − f_k) + f_k h_k})"),
            Shows("A_k(x) = frac{1}{φ_k + (1 − φ_k) / a_k(x)}"),
            Says(
                "The speed-up of the whole cycle is a mean of the stages’, whose exponent says how hard the slowest holds the rest back; $ρ = −1$ is Amdahl’s law:",
            ),
            Shows("U(x) = (sum_k w_k A_k(x)^ρ)^{1/ρ}"),
            Says("The share of a stage’s work that AI does, and the share of a cycle’s time that it has removed:"),
            Shows("F_k(x) = frac{f_k}{f_k + (1 − f_k) e^{−v x}}"),
            Shows("Z(x) = 1 − sum_k frac{w_k}{A_k(x)}"),
            Says(
                "The speed-up levels off at a cap, with $χ_k = φ_k$, or $χ_k = 1$ where $f_k = 0$; there is none if the sum is 0, and it is $U(0)$ if $q = 0$. Wherever the widget answers “never”, it says this number instead:",
            ),
            Shows("U_∞ = (sum_k w_k χ_k^{−ρ})^{1/ρ}"),
        ],
    ),
    (
        "growth",
        "Growth",
        &[
            Says(
                "Software grows by the work of a cycle that runs $U$ times as fast, on compute that grows by itself, against ideas that get harder to find:",
            ),
            Shows("frac{d s}{d t} = b U e^{ζ c − D(s)}"),
            Shows("c(t) = ln C_1 · (min(t, t_slow) − t_0) + ln C_2 · max(0, t − t_slow)"),
            Says(
                "The exponent $ζ = β b / ln 2.6$ is such that without AI’s help, growth stays as it is while compute grows 2.6-fold a year. Each doubling of software makes the next $2^β − 1$ harder; near a limit of $S = N ln 10$ nats it becomes arbitrarily hard:",
            ),
            Shows("D(s) = −β S ln(1 − s / S)"),
            Says(
                "Without a limit (the last stop of the slider) this is $D(s) = β s$. The returns to research effort are $r = v / β$.",
            ),
        ],
    ),
    (
        "generations",
        "Generation by generation",
        &[
            Says(
                "Generation $n$ is released when $x = n δ$. The AI that does the work is the last one *released*: until release $n + 1$, $U$ stays at $U_n = U(n δ)$. That makes each generation solvable exactly, without steps of time. Over a piece of $T$ years with compute growth $γ$ (a generation is cut where compute slows):",
            ),
            Shows("I = frac{e^{ζ γ T} − 1}{ζ γ}"),
            Says("With a limit, $ℓ = ln(1 − s / S)$ and $κ = β S − 1$:"),
            Shows("Y = frac{b U_n I}{S} e^{ζ c + κ ℓ}"),
            Shows("Δ ℓ = −frac{ln(1 + κ Y)}{κ}"),
            Shows("Δ s = S e^ℓ (1 − e^{Δ ℓ})"),
            Says("Where $κ Y ≤ −1$ the limit is reached. Without one:"),
            Shows("Δ s = frac{1}{β} ln(1 + β b U_n I e^{ζ c − β s})"),
            Says(
                "The release is where $s + c = (n + 1) δ$: the left side only grows, and the root is bracketed. Between releases $x$ runs straight in time. A run ends with 2044; or, without a limit, with the first generation shorter than a millionth of a day: there growth has become infinite, which is a finding and not an error; or after {most} generations.",
            ),
        ],
    ),
    (
        "horizon",
        "Task horizon",
        &[
            Says(
                "The length of task that AI completes half the time doubles once a generation, as METR measures it; $H_0$ is METR’s trend line at $t_0$, {horizon} minutes:",
            ),
            Shows("H(x) = H_0 2^m"),
            Says("with $m = x / δ$. If each further doubling takes a share $d$ less than the last,"),
            Shows("m = frac{ln(1 − d x / δ)}{ln(1 − d)}"),
            Says(
                "which is infinite once $d x / δ ≥ 1$. Above {reliable} hours METR calls its own measurements unreliable; above a work month of {month} hours a horizon is only a label.",
            ),
        ],
    ),
    (
        "gain",
        "Loop gain",
        &[
            Says("How much one step of progress adds to the next, like the number of people whom one ill person infects:"),
            Shows("G(x) = frac{v}{β} (1 − frac{s}{S}) sum_k ω_k F_k(x)"),
            Shows("ω_k = frac{w_k A_k^ρ}{sum_j w_j A_j^ρ} (1 − φ_k) frac{A_k}{a_k}"),
            Says(
                "With compute frozen, generations come sooner and sooner where $G > 1$, and later and later where $G < 1$, up to one generation’s delay. *The loop feeds itself* means: at some release $G ≥ 1$. The mark on the dial is the smallest $q$ at which it does, all else equal, found by a scan in hundredths and then by halving. With the article’s numbers $G$ is {gain_today} today and {gain} at its peak.",
            ),
        ],
    ),
];

/// Milestones: what, and when.
pub static MILESTONES: &[(&str, &str)] = &[
    ("Research intern, our stand-in", "$H ≥$ {intern} minutes: three working days"),
    ("A work month", "$H ≥$ {month} hours"),
    ("Researcher, our stand-in", "$(1 − φ_taste) F_taste ≥ frac{1}{2}$: AI does half the judgement"),
    ("Research runs {tenfold} × as fast", "$U ≥$ {tenfold}"),
    ("All of AI R&D, our stand-in", "$Z ≥$ {full}"),
    ("The loop feeds itself", "the first release with $G ≥ 1$"),
    ("Releases outpace audits", "the first release with $T_n < τ_n$, $τ_n = τ / (1 + α (U_n − 1))$"),
    ("Releases that wait for their audit", "$B$ after each release becomes $max(0, B + 1 − T_n / τ_n)$; the largest is told"),
    ("Safety window", "from half the judgement to {full} of the time; none if the judgement comes last"),
    (
        "What people can still follow",
        "$min(1, (1 + α (U − 1)) / U)$ of the research, if they read at today’s pace: an illustration",
    ),
];

/// Where there is a solution on paper: condition, what happens, solution.
pub static CLOSED: &[(&str, &str, &str)] = &[
    ("$r < 1$", "it fizzles", "$T_{n + 1} / T_n = e^{(β − v) δ} > 1$"),
    ("$r = 1$", "exponential growth", "$T_n = T_0$"),
    (
        "$r > 1$, no limit",
        "infinite in finite time",
        "$T_n = T_0 p^n$, $p = e^{−(v − β) δ}$, $T_0 = (e^{β δ} − 1) / (β b)$; time left $T_0 / (1 − p)$",
    ),
    ("a stage that can never be automated, $ρ = −1$", "it is capped", "$U ≤ 1 / Φ$, $Φ = sum_k w_k φ_k$"),
    ("$q = 0$", "a one-off gain", "$U = U(0)$ for good"),
    (
        "$δ → 0$, $v$ held",
        "the continuous limit, $g$ the first $d s / d t$",
        "$s = −ln(1 − (v − β) g t) / (v − β)$; infinite at $t = 1 / ((v − β) g)$ if $r > 1$",
    ),
    ("each doubling takes a share $d$ less (AI 2027)", "the same as $r > 1$", "$d = 1 − e^{−v (1 − 1 / r) δ}$"),
];

/// The sections around them: id, heading, what is said first.
#[allow(missing_docs)]
pub struct Sections {
    pub words: (&'static str, &'static str, &'static [&'static str]),
    pub symbols: (&'static str, &'static str, &'static str),
    pub milestones: (&'static str, &'static str, &'static str),
    pub closed: (&'static str, &'static str, &'static str, &'static str),
    pub calibration: (&'static str, &'static str, [&'static str; 3]),
    pub published: (&'static str, &'static str, &'static str, &'static str),
    pub futures: (&'static str, &'static str, &'static str, &'static str, &'static str),
    pub limits: (&'static str, &'static str),
    pub again: (&'static str, &'static str, &'static [&'static str]),
}

/// English.
pub static SECTIONS: Sections = Sections {
    words: (
        "words",
        "In words",
        &[
            "AI speeds up research on AI, unevenly: much of the code, little of the training runs, hardly any of the judgement. A whole cycle is only as fast as what remains slow. A faster cycle improves software faster; more chips help too; and each doubling of progress makes the next one harder. Whenever software and chips together have grown by a fixed step, a new generation of AI is released, and takes over the work. Each generation does its share of the work better than the last by the same rate, the number on the dial.",
            "Two forces, then: AI that gets better at building AI, and ideas that get harder to find. Which one wins decides whether generations come sooner and sooner. It is a model, not a forecast.",
        ],
    ),
    symbols: (
        "symbols",
        "Symbols",
        "Every parameter, from the table that the program reads. All are primitive: none is fitted anew while another moves. Links lead to where each default comes from.",
    ),
    milestones: (
        "milestones",
        "Milestones",
        "Dates are those of $x(t)$, not rounded to releases; what is reached at $t_0$ already is dated $t_0$.",
    ),
    closed: (
        "closed",
        "Solutions on paper",
        "A cycle that is nothing but code, all of it written by AI, without new chips and without a limit ($ŵ_code = f_code = h = C_1 = C_2 = 1$, all other weights 0) can be solved on paper. Then everything turns on $r = v / β$.",
        "The program against these solutions, at the default’s $β$, $δ$ and $b$ unless another is said; and against runs of Forethought’s own simulator with constant returns, of which the shape is comparable: both are told as multiples of the first step.",
    ),
    calibration: (
        "calibration",
        "The calibration, redone",
        [
            "METR’s measurements fix how far apart generations are. The trend is a straight line through $log_2$ of the horizon over the date of release, by least squares, through the models that were the best yet and lie within METR’s measuring stick of {reliable} hours:",
            "Four defaults follow from others’ numbers, in this order; the rest are illustrations, or others’ estimates as they are. The defaults are rounded, which the last column shows. The two estimates that fix $q$ were given by one person, in one breath, with “maybe”.",
            "With the rounded defaults, the model stands like this on the day it starts:",
        ],
    ),
    published: (
        "published",
        "What it was not made to reproduce",
        "Numbers that no default was fitted to. METR’s newest point lies beyond its own measuring stick, and above the model’s line, inside a wide interval.",
        "More that speaks against the model is on the page of [sources](sources.html): choose “contradicts us” there.",
    ),
    futures: (
        "futures",
        "Futures",
        "Around the reader’s own values nine things that nobody knows well are drawn anew for each future, by points of a sequence that fills nine dimensions evenly (R₉, Roberts 2018), so that identical settings give identical bands. All else is held. $v$ is held while $δ$ is drawn, so that $q = e^{v δ} − 1$ follows.",
        "Here {count} futures around the default, at the date by which 99 % of the time has been removed, beside another model’s percentiles for 99 % of AI R&D. They are not the same thing, and the model was not made to reproduce them:",
        "The pace stands for what “15–20 %” leaves open: both $v$ and $β$ go with it.",
    ),
    limits: ("limits", "What the model does not know"),
    again: (
        "again",
        "Do it yourself",
        &[
            "The same program runs from a command line, to the last bit the same as in the browser: `loopdial run '' --json` gives the default run in full precision, `loopdial ensemble '' --draws 4096 --json` the futures, `cargo test -p loopdial-core` holds all of this page’s numbers to what they must be, and 180 more scenarios to an independent implementation.",
            "To cite: the file `CITATION.cff` beside the code.",
        ],
    ),
};

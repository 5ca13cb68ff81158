//! English.

use crate::text::{MethodsWords, PageWords, SourcesWords, Words};

/// English.
pub static EN: Words = Words {
    widget: &widget::text::EN,
    explore: &explore::text::EN,
    ways: "Pages",
    skip: "Skip to the text",
    thousands: [",", ","],
    sources: SourcesWords {
        page: PageWords {
            name: "Sources",
            title: "Sources of Loopdial: who said what, when, and of which kind",
            description: "Every claim, parameter and preset of Loopdial with its quote, date, kind, source and what to bear in mind, those that contradict it included.",
            heading: "Sources",
            lead: "Everything that Loopdial rests on, leans on, or is contradicted by. Words in quotation marks are verbatim; the rest is our paraphrase. “The article” is an article of spring 2026. How the numbers work together is on the page on [methods](methods.html).",
        },
        claims: "Claims",
        show: "Show",
        all: "all",
        bearings: ["supports us", "contradicts us", ""],
        claims_heads: ["Who, when, of which kind", "What", "What leans on it here"],
        our_words: "In our words:",
        source: "Source:",
        why_against: "Against us:",
        against: [
            // openai-researcher
            "Our stand-in for a researcher, half the judgement, comes in {researcher} with the article’s numbers, later than this target.",
            // good-1965
            "With the article’s numbers there is no explosion: a step of progress adds at most {gain} of a step to the next.",
            // kohli-loop
            "The article’s numbers let AI learn all of the judgement in the end. If people kept it, research would level off at {cap}.",
            // taste-measured
            "We let AI do {taste} of the judgement today. If these moments were typical it would do far more.",
            // oxford-china
            "The article’s numbers leave the physical world out. On the embodied path research levels off at {embodied}.",
            // gradually
            "With the article’s numbers nothing is sudden: the shortest generation still takes {shortest}.",
            // loop-gain-2026
            "With the article’s numbers the loop gain is {gain_today} today and goes up to {gain}, above this estimate.",
            // kwa-model
            "Our futures around the article’s numbers are sooner: {futures}, for 99 % of the time removed, our stand-in.",
            // metr-rct
            "We take AI to make the whole of research {today} faster. Here tools that were about a year older made people slower.",
        ],
        leans_params: "Parameters:",
        leans_presets: "Presets:",
        leans_story: "Story:",
        leans_nothing: "Nothing.",
        params: "Parameters",
        params_lead: "What each dial and slider starts at, how far it goes, and why. The key is its name in links, files and the command line.",
        params_heads: ["Parameter", "Starts at", "Range", "Kind, and what it leans on"],
        range: "{from} to {to}",
        presets: "Presets",
        presets_lead: "Each is our reading of a claim, not the claimant’s: nobody named here set these numbers.",
        presets_heads: ["Preset", "Changes", "Our reading, and what it leans on"],
        changes_nothing: "Nothing: all parameters as they start.",
        open: "Open it",
        to: "{name}: {from} → {to}",
        languages: "Languages",
        languages_lead: "Verbatim words stay in the language in which they were said. Where that is not the reader’s, a translation of ours stands below them: it says what they mean, and is not the source.",
        reviewed: "reviewed by {name}",
        reviewed_by_authors: "reviewed by the authors",
        not_reviewed: "not reviewed",
    },
    methods: MethodsWords {
        page: PageWords {
            name: "Methods",
            title: "Methods of Loopdial: the model, its calibration, what it must reproduce",
            description: "The model behind Loopdial for researchers: equations, symbols, defaults, closed forms, the calibration redone live, published numbers beside the model’s own, limits.",
            heading: "Methods",
            lead: "The model behind Loopdial, for those who want to check it. The tables are written by the program itself, and your browser computes the numbers in them anew. Where each default comes from is on the page of [sources](sources.html).",
        },
        contents: "On this page",
        built: "The numbers under “Computed here” were computed when this page was built.",
        live: "The numbers under “Computed here” were computed just now, by your browser.",
        not_live: "The program did not arrive: the numbers under “Computed here” are those of the day this page was built.",
        equation: "Equation {n}",

        intro: (
            "In words",
            [
                "AI speeds up research on AI, unevenly: much of the code, little of the training runs, hardly any of the judgement. A whole cycle is only as fast as what remains slow. A faster cycle improves software faster; more chips help too; and each doubling of progress makes the next one harder. Whenever software and chips together have grown by a fixed step, a new generation of AI is released, and takes over the work. Each generation does its share of the work better than the last by the same rate, the number on the dial.",
                "Two forces, then: AI that gets better at building AI, and ideas that get harder to find. Which one wins decides whether generations come sooner and sooner. It is a model, not a forecast.",
            ],
        ),

        symbols: (
            "Symbols",
            [
                "Every parameter, from the table that the program reads. All are primitive: none is fitted anew while another moves. Links lead to where each default comes from.",
            ],
        ),
        symbols_heads: ["Symbol", "Meaning", "Starts at", "Range"],
        others_heads: ["Symbol", "Meaning"],
        others: [
            "calendar years of {days} days; the model starts at $t_0$, {start}, and ends with {end}",
            "$ln$ of software and of compute, each as a multiple of what it is at $t_0$: nats",
            "effective compute, nats since $t_0$",
            "a generation’s number, the date of its release, days until the next",
            "a stage of the research cycle: code, train, infra, taste, phys",
            "of a stage: the share that AI does today, the human time left per AI-written unit ($h$ for code, else 0), the share that nothing can speed up, the weight in a cycle without AI",
            "how many times as fast a stage and the whole cycle run as without AI",
            "nats of better work per nat of effective compute",
            "nats of software before limits; how much harder ideas have become, nats; how much compute helps research",
            "loop gain: how much one step of progress adds to the next",
            "task horizon, minutes: the length of task done half the time; how often it has doubled since $t_0$",
            "share of a cycle’s time that AI has removed",
        ],

        cycle: (
            "The research cycle",
            [
                "A cycle of AI research without AI spends its time on four stages: code, training, infrastructure, and judgement (taste). A share $w_phys$ of it may be spent in the physical world. The four weights are made to share what is left; if all are 0, they are taken as equal:",
                "Today AI does a share $f_k$ of a stage. As effective compute $x$ grows, what AI does gets better by $v$ nats a nat, one improvement rate for all stages: by a factor $1 + q$ each generation.",
                "So a stage’s own speed is the first line, and never below 1; it is 1 where $f_k = 0$, because one rate cannot make something of nothing. A share $φ_k$ that cannot be sped up caps it:",
                "The speed-up of the whole cycle is a mean of the stages’, whose exponent says how hard the slowest holds the rest back; $ρ = −1$ is Amdahl’s law:",
                "The share of a stage’s work that AI does, and the share of a cycle’s time that it has removed:",
                "The speed-up levels off at a cap, with $χ_k = φ_k$, or $χ_k = 1$ where $f_k = 0$; there is none if the sum is 0, and it is $U(0)$ if $q = 0$. Wherever the widget answers “never”, it says this number instead:",
            ],
        ),
        growth: (
            "Growth",
            [
                "Software grows by the work of a cycle that runs $U$ times as fast, on compute that grows by itself, against ideas that get harder to find:",
                "The exponent $ζ = β b / ln {compute}$ is such that without AI’s help, growth stays as it is while compute grows {compute}-fold a year. Each doubling of software makes the next $2^β − 1$ harder; near a limit of $S = N ln 10$ nats it becomes arbitrarily hard:",
                "Without a limit (the last stop of the slider) this is $D(s) = β s$. The returns to research effort are $r = v / β$.",
            ],
        ),
        generations: (
            "Generation by generation",
            [
                "Generation $n$ is released when $x = n δ$. The AI that does the work is the last one *released*: until release $n + 1$, $U$ stays at $U_n = U(n δ)$. That makes each generation solvable exactly, without steps of time. Over a piece of $T$ years with compute growth $γ$ (a generation is cut where compute slows):",
                "With a limit, $ℓ = ln(1 − s / S)$ and $κ = β S − 1$:",
                "Where $κ Y ≤ −1$ the limit is reached. Without one:",
                "The release is where $s + c = (n + 1) δ$: the left side only grows, and the root is bracketed. Between releases $x$ runs straight in time. A run ends with {end}; or, without a limit, with the first generation shorter than a millionth of a day: there growth has become infinite, which is a finding and not an error; or after {most} generations.",
            ],
        ),
        horizon: (
            "Task horizon",
            [
                "The length of task that AI completes half the time doubles once a generation, as METR measures it; $H_0$ is METR’s trend line at $t_0$, {horizon} minutes:",
                "with $m = x / δ$. If each further doubling takes a share $d$ less than the last,",
                "which is infinite once $d x / δ ≥ 1$. Above {reliable} hours METR calls its own measurements unreliable; above a work month of {month} hours a horizon is only a label.",
            ],
        ),
        gain: (
            "Loop gain",
            [
                "How much one step of progress adds to the next, like the number of people whom one ill person infects:",
                "With compute frozen, generations come sooner and sooner where $G > 1$, and later and later where $G < 1$, up to one generation’s delay. *The loop feeds itself* means: at some release $G ≥ 1$. The mark on the dial is the smallest $q$ at which it does, all else equal, found by a scan in hundredths and then by halving. With the article’s numbers $G$ is {gain_today} today and {gain} at its peak.",
            ],
        ),

        milestones: (
            "Milestones",
            ["Dates are those of $x(t)$, not rounded to releases; what is reached at $t_0$ already is dated $t_0$."],
        ),
        milestones_heads: ["Milestone", "When"],
        milestones_rows: [
            ("Research intern, our stand-in", "$H ≥$ {intern} minutes: three working days"),
            ("A work month", "$H ≥$ {month} hours"),
            ("Researcher, our stand-in", "$(1 − φ_taste) F_taste ≥ frac{1}{2}$: AI does half the judgement"),
            ("Research runs {tenfold} × as fast", "$U ≥$ {tenfold}"),
            ("All of AI R&D, our stand-in", "$Z ≥$ {full}"),
            ("The loop feeds itself", "the first release with $G ≥ 1$"),
            ("Releases outpace audits", "the first release with $T_n < τ_n$, $τ_n = τ / (1 + α (U_n − 1))$"),
            (
                "Releases that wait for their audit",
                "$B$ after each release becomes $max(0, B + 1 − T_n / τ_n)$; the largest is told",
            ),
            ("Safety window", "from half the judgement to {full} of the time; none if the judgement comes last"),
            (
                "What people can still follow",
                "$min(1, (1 + α (U − 1)) / U)$ of the research, if they read at today’s pace: an illustration",
            ),
        ],

        calibration: (
            "The calibration, redone",
            [
                "METR’s measurements fix how far apart generations are. The trend is a straight line through $log_2$ of the horizon over the date of release, by least squares, through the models that were the best yet and lie within METR’s measuring stick of {reliable} hours:",
                "Four defaults follow from others’ numbers, in this order; the rest are illustrations, or others’ estimates as they are. The defaults are rounded, which the last column shows. The two estimates that fix $q$ were given by one person, in one breath, with “maybe”.",
                "With the rounded defaults, the model stands like this on the day it starts:",
            ],
        ),
        points: "The {all} points; the line from {since} on goes through {new} of them",
        points_heads: ["Model", "Released", "Minutes at 50 %"],
        yes: "in the line from {since} on",

        closed: (
            "Solutions on paper",
            [
                "A cycle that is nothing but code, all of it written by AI, without new chips and without a limit ($ŵ_code = f_code = h = C_1 = C_2 = 1$, all other weights 0) can be solved on paper. Then everything turns on $r = v / β$.",
                "The program against these solutions, at the default’s $β$, $δ$ and $b$ unless another is said; and against runs of Forethought’s own simulator with constant returns, of which the shape is comparable: both are told as multiples of the first step.",
            ],
        ),
        closed_heads: ["Condition", "What happens", "Solution"],
        closed_rows: [
            ["$r < 1$", "it fizzles", "$T_{n + 1} / T_n = e^{(β − v) δ} > 1$"],
            ["$r = 1$", "exponential growth", "$T_n = T_0$"],
            [
                "$r > 1$, no limit",
                "infinite in finite time",
                "$T_n = T_0 p^n$, $p = e^{−(v − β) δ}$, $T_0 = (e^{β δ} − 1) / (β b)$; time left $T_0 / (1 − p)$",
            ],
            ["a stage that can never be automated, $ρ = −1$", "it is capped", "$U ≤ 1 / Φ$, $Φ = sum_k w_k φ_k$"],
            ["$q = 0$", "a one-off gain", "$U = U(0)$ for good"],
            [
                "$δ → 0$, $v$ held",
                "the continuous limit, $g$ the first $d s / d t$",
                "$s = −ln(1 − (v − β) g t) / (v − β)$; infinite at $t = 1 / ((v − β) g)$ if $r > 1$",
            ],
            ["each doubling takes a share $d$ less (AI 2027)", "the same as $r > 1$", "$d = 1 − e^{−v (1 − 1 / r) δ}$"],
        ],

        published: (
            "What it was not made to reproduce",
            [
                "Numbers that no default was fitted to. METR’s newest point lies beyond its own measuring stick, and above the model’s line, inside a wide interval.",
                "More that speaks against the model is on the page of [sources](sources.html): choose “contradicts us” there.",
            ],
        ),

        futures: (
            "Futures",
            [
                "Around the reader’s own values nine things that nobody knows well are drawn anew for each future, by points of a sequence that fills nine dimensions evenly (R₉, Roberts 2018), so that identical settings give identical bands. All else is held. $v$ is held while $δ$ is drawn, so that $q = e^{v δ} − 1$ follows.",
                "The pace stands for what “15–20 %” leaves open: both $v$ and $β$ go with it.",
                "Here {count} futures around the default, at the date by which 99 % of the time has been removed, beside another model’s percentiles for 99 % of AI R&D. They are not the same thing, and the model was not made to reproduce them:",
            ],
        ),
        inputs_heads: ["Input", "Around the reader’s own value", "How"],
        inputs_evenly: "evenly",
        inputs_log: "evenly in the logarithm",
        inputs_power: "to the power of {range}",

        limits: "What the model does not know",
        again: (
            "Do it yourself",
            [
                "The same program runs from a command line, to the last bit the same as in the browser: `loopdial run '' --json` gives the default run in full precision, `loopdial ensemble '' --draws 4096 --json` the futures, `cargo test -p loopdial-core` holds all of this page’s numbers to what they must be, and 180 more scenarios to an independent implementation.",
                "To cite: the file `CITATION.cff` beside the code.",
            ],
        ),
    },
};

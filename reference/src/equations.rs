//! The model as symbols and equations, in the notation of `formula.rs`; what is said between them is in `text/`.

use sim::ParamId;
use sim::ParamId::*;

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
pub static OTHERS: [&str; 12] =
    ["t", "s, c", "x = s + c", "n, t_n, T_n", "k", "f_k, h_k, φ_k, w_k", "A_k, U", "v", "S, D, ζ", "G", "H, m", "Z"];

/// What comes next in a section.
#[derive(Clone, Copy)]
pub enum Block {
    /// A paragraph: the next of the section's words.
    Says,
    /// A formula in lines of its own.
    Shows(&'static str),
}

use Block::{Says, Shows};

/// The sections on the model itself: id, and what is in them.
#[rustfmt::skip]
pub static MODEL: [(&str, &[Block]); 5] = [
    ("cycle", &[
        Says,
        Shows("w_k = (1 − w_phys) frac{ŵ_k}{sum_j ŵ_j}"),
        Says,
        Shows("v = frac{ln(1 + q)}{δ}"),
        Says,
        Shows("a_k(x) = max(1, frac{(1 − f_k) + f_k e^{v x}}{(1 − f_k) + f_k h_k})"),
        Shows("A_k(x) = frac{1}{φ_k + (1 − φ_k) / a_k(x)}"),
        Says,
        Shows("U(x) = (sum_k w_k A_k(x)^ρ)^{1/ρ}"),
        Says,
        Shows("F_k(x) = frac{f_k}{f_k + (1 − f_k) e^{−v x}}"),
        Shows("Z(x) = 1 − sum_k frac{w_k}{A_k(x)}"),
        Says,
        Shows("U_∞ = (sum_k w_k χ_k^{−ρ})^{1/ρ}"),
    ]),
    ("growth", &[
        Says,
        Shows("frac{d s}{d t} = b U e^{ζ c − D(s)}"),
        Shows("c(t) = ln C_1 · (min(t, t_slow) − t_0) + ln C_2 · max(0, t − t_slow)"),
        Says,
        Shows("D(s) = −β S ln(1 − s / S)"),
        Says,
    ]),
    ("generations", &[
        Says,
        Shows("I = frac{e^{ζ γ T} − 1}{ζ γ}"),
        Says,
        Shows("Y = frac{b U_n I}{S} e^{ζ c + κ ℓ}"),
        Shows("Δ ℓ = −frac{ln(1 + κ Y)}{κ}"),
        Shows("Δ s = S e^ℓ (1 − e^{Δ ℓ})"),
        Says,
        Shows("Δ s = frac{1}{β} ln(1 + β b U_n I e^{ζ c − β s})"),
        Says,
    ]),
    ("horizon", &[
        Says,
        Shows("H(x) = H_0 2^m"),
        Says,
        Shows("m = frac{ln(1 − d x / δ)}{ln(1 − d)}"),
        Says,
    ]),
    ("gain", &[
        Says,
        Shows("G(x) = frac{v}{β} (1 − frac{s}{S}) sum_k ω_k F_k(x)"),
        Shows("ω_k = frac{w_k A_k^ρ}{sum_j w_j A_j^ρ} (1 − φ_k) frac{A_k}{a_k}"),
        Says,
    ]),
];

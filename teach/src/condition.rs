//! What a task waits for: "speedup-today >= 1.3". `embed/teach/condition.js` reads the same words in the browser.

use sim::params::{ParamSpec, SPECS};
use sim::{FACTS, Scenario, facts, simulate};

/// A name, how it compares, and with what.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// A fact or a parameter, by its name in links.
    pub name: String,
    /// How it compares.
    pub sign: Sign,
    /// With what.
    pub bound: Bound,
}

/// What something is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    /// A number; "never" is infinite.
    Number(f64),
    /// Another fact or parameter.
    Name(String),
}

/// How two numbers compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Sign {
    Below,
    AtMost,
    Is,
    AtLeast,
    Above,
}

const SIGNS: [(&str, Sign); 5] =
    [("<", Sign::Below), ("<=", Sign::AtMost), ("==", Sign::Is), (">=", Sign::AtLeast), (">", Sign::Above)];

/// The word for what never happens, or has no bound.
const NEVER: &str = "never";

impl Condition {
    /// Reads one.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub fn read(text: &str) -> Result<Condition, String> {
        let [name, sign, value] = text.split_whitespace().collect::<Vec<_>>()[..] else {
            return Err(format!("\"{text}\" is not a name, a sign and a number"));
        };
        let known = |name: &str| FACTS.contains(&name) || ParamSpec::by_key(name).is_some();
        if !known(name) {
            return Err(format!("\"{name}\" is neither a fact nor a parameter"));
        }
        let sign = SIGNS.iter().find(|(word, _)| *word == sign).map(|(_, sign)| *sign);
        let number = || value.parse().ok().filter(|value: &f64| value.is_finite());
        let bound = match value {
            NEVER => Some(Bound::Number(f64::INFINITY)),
            name if known(name) => Some(Bound::Name(name.to_string())),
            _ => number().map(Bound::Number),
        };
        match (sign, bound) {
            (None, _) => Err(format!("\"{text}\" has none of the signs < <= == >= >")),
            (_, None) => Err(format!("\"{text}\" compares with no number, no name and not with \"never\"")),
            (Some(sign), Some(bound)) => Ok(Condition { name: name.to_string(), sign, bound }),
        }
    }

    /// Whether it holds of what is known.
    pub fn holds(&self, known: &Known) -> bool {
        let bound = match &self.bound {
            Bound::Number(number) => Some(*number),
            Bound::Name(name) => known.value(name),
        };
        let Some((value, bound)) = known.value(&self.name).zip(bound) else { return false };
        match self.sign {
            Sign::Below => value < bound,
            Sign::AtMost => value <= bound,
            Sign::Is => value == bound,
            Sign::AtLeast => value >= bound,
            Sign::Above => value > bound,
        }
    }

    /// The names in it.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let bound = if let Bound::Name(name) = &self.bound { Some(&**name) } else { None };
        [Some(&*self.name), bound].into_iter().flatten()
    }
}

/// What a scenario makes of every fact and every parameter.
pub struct Known {
    facts: Vec<f64>,
    scenario: Scenario,
}

impl Known {
    /// Runs the model once.
    pub fn of(scenario: &Scenario) -> Known {
        Known { facts: facts(&simulate(&scenario.params)).to_vec(), scenario: *scenario }
    }

    /// The value of this name; `None` if there is no such.
    pub fn value(&self, name: &str) -> Option<f64> {
        let fact = FACTS.iter().position(|fact| *fact == name).map(|at| self.facts[at]);
        fact.or_else(|| SPECS.iter().find(|spec| spec.key == name).map(|spec| self.scenario.params.get(spec.id)))
    }

    /// Whether all of these hold.
    pub fn meets(&self, conditions: &[Condition]) -> bool {
        conditions.iter().all(|condition| condition.holds(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sim::query;

    #[test]
    fn conditions_are_read_and_hold_of_a_run() {
        let known = Known::of(&query::decode("").0);
        let holds = |text: &str| known.meets(&[Condition::read(text).unwrap_or_else(|why| panic!("{why}"))]);
        assert!(holds("speedup-today >= 1.17") && !holds("speedup-today >= 1.18"));
        assert!(holds("q == 0.68") && holds("ignition == never") && !holds("tenfold == never") && holds("full < never"));
        assert!(holds("left-training > left-taste") && !holds("left-code > left-taste"));
    }

    #[test]
    fn what_is_no_condition_says_why() {
        let why = |text: &str| Condition::read(text).expect_err(text);
        assert!(why("speed-2026 > 1").contains("\"speed-2026\" is neither a fact nor a parameter"));
        assert!(why("q >= fast").contains("number"));
        assert!(why("q => 1").contains("signs"));
        assert!(why("q>=1").contains("a name, a sign and a number"));
        assert!(why("q >= NaN").contains("number"));
    }
}

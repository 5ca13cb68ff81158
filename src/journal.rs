//! What readers have chosen, one scenario after another, so that they can go back and forth.

use std::rc::Rc;

use sim::Scenario;

/// So many are kept.
const LENGTH: usize = 100;

/// Where an interaction ended: the scenario, the step of the story that it is from, and what it was compared with.
pub type Moment = (Scenario, Option<usize>, Option<Scenario>);

/// The moments before the last one that was noted, and those that were left by going back.
#[derive(Clone, Debug, PartialEq)]
pub struct Journal {
    at: Moment,
    past: Rc<Vec<Moment>>,
    future: Rc<Vec<Moment>>,
}

impl Journal {
    /// Begins.
    pub fn new(at: Moment) -> Journal {
        Journal { at, past: Rc::default(), future: Rc::default() }
    }

    /// Whether there is something to go back to, and forth.
    pub fn ways(&self, now: &Moment) -> (bool, bool) {
        (!self.past.is_empty() || *now != self.at, !self.future.is_empty() && *now == self.at)
    }

    /// Notes that an interaction has ended here. What was left by going back is left for good.
    pub fn note(&mut self, now: Moment) {
        if now != self.at {
            let past = Rc::make_mut(&mut self.past);
            if past.len() == LENGTH {
                past.remove(0);
            }
            past.push(self.at);
            self.future = Rc::default();
            self.at = now;
        }
    }

    /// Goes on from here as if it had been so before: somebody else than the reader has brought it about.
    pub fn rebase(&mut self, now: Moment) {
        self.at = now;
    }

    /// The moment before.
    pub fn back(&mut self) -> Moment {
        if let Some(before) = Rc::make_mut(&mut self.past).pop() {
            Rc::make_mut(&mut self.future).push(self.at);
            self.at = before;
        }
        self.at
    }

    /// The moment that was left last.
    pub fn forth(&mut self) -> Moment {
        if let Some(after) = Rc::make_mut(&mut self.future).pop() {
            Rc::make_mut(&mut self.past).push(self.at);
            self.at = after;
        }
        self.at
    }

    /// The browser has gone to a moment by itself: one back, one forth, or somewhere else.
    pub fn found(&mut self, there: Moment) {
        if self.past.last() == Some(&there) {
            self.back();
        } else if self.future.last() == Some(&there) {
            self.forth();
        } else {
            self.note(there);
        }
    }
}

#[cfg(test)]
mod tests {
    use sim::ParamId;

    use super::*;

    fn moment(q: f64) -> Moment {
        (Scenario::default().with(ParamId::Q, q), None, None)
    }

    #[test]
    fn one_goes_back_and_forth_and_a_new_choice_ends_what_was_ahead() {
        let mut journal = Journal::new(moment(0.1));
        assert_eq!(journal.ways(&moment(0.1)), (false, false));
        [0.2, 0.2, 0.3].into_iter().for_each(|q| journal.note(moment(q)));
        assert_eq!(journal.ways(&moment(0.3)), (true, false));
        assert_eq!([journal.back(), journal.back(), journal.back()], [moment(0.2), moment(0.1), moment(0.1)]);
        assert_eq!(journal.ways(&moment(0.1)), (false, true));
        assert_eq!(journal.forth(), moment(0.2));
        journal.note(moment(0.4));
        assert_eq!((journal.forth(), journal.back()), (moment(0.4), moment(0.2)));
    }

    #[test]
    fn a_browser_that_goes_back_by_itself_is_followed() {
        let mut journal = Journal::new(moment(0.1));
        [0.2, 0.3].into_iter().for_each(|q| journal.note(moment(q)));
        journal.found(moment(0.2));
        assert_eq!(journal.ways(&moment(0.2)), (true, true));
        journal.found(moment(0.3));
        assert_eq!(journal.ways(&moment(0.3)), (true, false));
        journal.found(moment(0.9));
        assert_eq!(journal.back(), moment(0.3));
    }

    #[test]
    fn it_does_not_grow_for_ever() {
        let mut journal = Journal::new(moment(0.0));
        (1..=3 * LENGTH).for_each(|n| journal.note(moment(n as f64 / 1000.0)));
        let steps = (0..).take_while(|_| journal.ways(&journal.at).0 && journal.back() != moment(9.0)).count();
        assert_eq!(steps, LENGTH);
        assert_eq!(journal.at, moment(2.0 * LENGTH as f64 / 1000.0));
    }
}

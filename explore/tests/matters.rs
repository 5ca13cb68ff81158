//! What matters most, rendered natively.

mod stage;

use explore::matters::Matters;
use explore::view::{Answer, Used, View};
use stage::{rendered, told};

#[test]
fn the_strongest_comes_first_and_another_milestone_has_another_one() {
    let mut part = Matters::default();
    let html = rendered(&part, &told(""));
    let first = html.find("The pace that").expect("the pace");
    assert!(first < html.find("Ideas get harder").expect("another input"), "{html}");
    let asked = Used { kind: "change", name: "about", value: "2", ..Used::default() };
    assert_eq!(part.used(&asked, &told("")), Answer::Changed);
    assert!(rendered(&part, &told("")).contains("<b>Judgement done by AI</b>"));
    let nonsense = Used { value: "7", ..asked };
    assert_eq!(part.used(&nonsense, &told("")), Answer::Nothing);
}

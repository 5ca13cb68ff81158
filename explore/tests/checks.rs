//! The model held against others, rendered natively.

mod stage;

use explore::checks::{Checks, Section};
use explore::view::{View, named};
use stage::{rendered, told};

#[test]
fn tables_show_the_models_number_beside_the_published_one_and_the_difference() {
    let html = |section| {
        let mut part = Checks::of(section);
        while part.work(&told("")) {}
        rendered(&part, &told(""))
    };
    let trend = html(Section::Trend);
    assert!(
        trend.contains("<td>128.744</td><td class=\"ours\"><output>128.744</output></td><td>0, the same as printed</td>"),
        "{trend}"
    );
    assert!(trend.contains("<output>435.3</output>"), "{trend}");
    assert!(
        html(Section::Today)
            .contains("<td>1.15–1.2</td><td class=\"ours\"><output>1.1754</output></td><td>inside the range</td>")
    );
    assert!(html(Section::Closed).contains("<td>22.01759165</td><td class=\"ours\"><output>22.01759165</output></td>"));
    assert!(
        html(Section::Beside)
            .contains("<td>1045 (509–3304)</td><td class=\"ours\"><output>577</output></td><td>−468, inside the range</td>")
    );
    assert!(html(Section::Futures).contains("<td>2032.8</td><td class=\"ours\"><output>2031.4</output></td><td>−1.4</td>"));
    for section in Section::ALL {
        assert!(!html(section).contains("not what it must be"), "{section:?}");
        assert!(named(section.name()).is_some(), "{section:?}");
    }
}

#[test]
fn sources_are_where_the_widget_is() {
    let html = rendered(&Checks::of(Section::Trend), &told(""));
    assert!(html.contains("href=\"https://example.org/loopdial/sources.html#metr-horizon\""), "{html}");
}

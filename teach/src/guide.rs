//! The teacher's page: what each lesson is for, its answers, what to check before class, and the maker of links.

use sim::Scenario;
use sim::presets::PRESETS;
use sim::query::of_preset;
use widget::text::template::fill;

use crate::check::scenario;
use crate::class::number;
use crate::html::{element, line, list, others, paragraphs, plain, tag};
use crate::lesson::{Lesson, Step};
use crate::sheet::document;
use crate::text::{LANGUAGES, Language};

/// The page.
pub fn page(lessons: &[Lesson], language: &Language) -> String {
    let words = language.words;
    let class = format!("../class/{}.html", language.code);
    let ways = lessons.iter().map(|lesson| link(&format!("#{}", lesson.key), &lesson.title));
    let head = [
        tag("h1", "", &line(words.teacher_title)),
        tag("p", "lead", &line(words.teacher_lead)),
        element("nav", &[("aria-label", words.lessons)], &list("ol", "ways", ways)),
        tag(
            "p",
            "",
            &element(
                "a",
                &[("href", &class), ("download", &format!("loopdial-class-{}.html", language.code))],
                &line(words.offline_file),
            ),
        ),
        others(language),
    ];
    let told: String = lessons.iter().map(|lesson| about(lesson, &class, language)).collect();
    let part = |id: &str, heading: &str, inside: String| {
        let heading = element("h2", &[("id", id)], &line(heading));
        element("section", &[("aria-labelledby", id)], &[heading, inside].concat())
    };
    let checks = list("ul", "", words.checks.iter().map(|text| line(text)));
    let inside = [
        tag("header", "", &head.concat()),
        part("links", words.link_maker, maker(lessons, &class, language)),
        part("before", words.before_class, checks),
        told,
        part("privacy", words.privacy, tag("p", "", &line(words.privacy_text))),
        part("about", words.about, tag("p", "", &line(words.about_text))),
    ];
    document(language, &plain(words.teacher_title), "", "guide", &inside.concat(), "links.js")
}

fn link(address: &str, text: &str) -> String {
    element("a", &[("href", address)], &line(text))
}

fn about(lesson: &Lesson, class: &str, language: &Language) -> String {
    let words = language.words;
    let default = Scenario::default();
    let text = |text: &str| line(&number(text, &default, language));
    let phases = lesson.phases.iter().map(|phase| {
        let minutes = fill(words.minutes, &[("minutes", &phase.minutes.to_string())]);
        let name = format!("{}<br>{}", line(&phase.name), tag("span", "small", &line(&minutes)));
        tag("tr", "", &[element("th", &[("scope", "row")], &name), tag("td", "", &text(&phase.text))].concat())
    });
    let phases = element("table", &[("aria-label", words.time_plan)], &tag("tbody", "", &phases.collect::<String>()));
    let steps = lesson.steps.iter().map(|step| answers(step, language));
    let wrongs =
        lesson.misconceptions.iter().map(|said| [tag("dt", "", &text(&said.wrong)), tag("dd", "", &text(&said.right))].concat());
    let expected = lesson.worksheet.iter().map(|item| {
        [tag("p", "ask", &text(&item.text)), tag("div", "answer", &paragraphs(&number(&item.answer, &default, language)))]
            .concat()
    });
    let part = |heading: &str, inside: String| [tag("h3", "", &line(heading)), inside].concat();
    let years = fill(words.years, &[("ages", &lesson.ages)]);
    let answers_at = format!("{}-answers", lesson.key);
    let ways = [
        link(&format!("{class}?lesson={}", lesson.key), words.open_class),
        link(&format!("{}/{}.html", language.code, lesson.key), words.print_worksheet),
        link(&format!("#{answers_at}"), words.steps_and_answers),
    ];
    let inside = [
        element("h2", &[("id", &lesson.key)], &line(&lesson.title)),
        tag("p", "lead", &[&*text(&lesson.aim), language.widget.space, &tag("span", "small", &line(&years))].concat()),
        list("ul", "ways", ways),
        part(words.time_plan, phases),
        element("h3", &[("id", &answers_at)], &line(words.steps_and_answers)),
        list("ol", "answers", steps),
        part(words.sheet_answers, list("ol", "answers", expected)),
        part(words.discussion, list("ol", "", lesson.discussion.iter().map(|item| text(item)))),
        part(words.misconceptions, tag("dl", "", &wrongs.collect::<String>())),
        part(words.curriculum, list("ul", "", lesson.curriculum.iter().map(|item| text(item)))),
    ];
    element("article", &[("aria-labelledby", &lesson.key)], &inside.concat())
}

fn answers(step: &Step, language: &Language) -> String {
    let (words, space) = (language.words, language.widget.space);
    let scenario = scenario(step).unwrap_or_default();
    let text = |text: &str| line(&number(text, &scenario, language));
    let tasks = step.tasks.iter().map(|task| {
        let right = moves(&scenario, &task.right, language);
        let way = tag("span", "small", &[&*line(words.try_this), space, &right].concat());
        tag("p", "do", &[&*text(&task.text), space, &way].concat())
    });
    let asked = step.questions.iter().map(|question| {
        let answer = paragraphs(&number(&question.answer, &scenario, language));
        [tag("p", "ask", &text(&question.text)), tag("div", "answer", &answer)].concat()
    });
    [tag("h4", "", &text(&step.title)), tasks.collect(), asked.collect()].concat()
}

/// A move in words: "Share of code AI writes: 100 %".
fn moves(start: &Scenario, query: &str, language: &Language) -> String {
    let words = language.widget;
    let (moved, _) = sim::query::decode_onto(*start, query);
    let changed = sim::params::SPECS.iter().filter(|spec| moved.params.get(spec.id) != start.params.get(spec.id));
    let named = changed.map(|spec| {
        let value = widget::format::value(spec, moved.params.get(spec.id), words);
        [&*line(words.param(spec.id).name), words.colon, &line(&value)].concat()
    });
    named.collect::<Vec<_>>().join(words.semicolon)
}

/// A labelled choice.
fn choice(name: &str, label: &str, options: impl IntoIterator<Item = (String, String)>) -> String {
    let options: String = options.into_iter().map(|(value, text)| option(&value, &text)).collect();
    let select = element("select", &[("name", name)], &options);
    tag("label", "", &format!("{}{select}", line(label)))
}

fn option(value: &str, text: &str) -> String {
    // An empty value is one, too.
    format!("<option value=\"{}\">{}</option>", crate::html::escaped(value), line(text))
}

fn maker(lessons: &[Lesson], class: &str, language: &Language) -> String {
    let words = language.words;
    let own = |value: &str, text: &str| (value.to_string(), text.to_string());
    let chosen = lessons.iter().map(|lesson| own(&lesson.key, &lesson.title));
    let steps = lessons.iter().map(|lesson| {
        let steps: String =
            lesson.steps.iter().map(|step| option(&step.key, &number(&step.title, &Scenario::default(), language))).collect();
        element("template", &[("data-steps", &lesson.key)], &steps)
    });
    let presets = PRESETS.iter().map(|preset| {
        let name = language.widget.preset(preset.id).name;
        let query = of_preset(preset);
        own(if query.is_empty() { "preset=article" } else { &query }, name)
    });
    let have = [
        own("", words.as_step_says),
        own("none", words.have_nothing),
        own("dial", words.have_dial),
        own("main", words.have_main),
        own("all", words.have_all),
    ];
    let guess = [own("", words.guess_offered), own("must", words.guess_must), own("0", words.guess_none)];
    // A class has its teacher's language, unless another is chosen.
    let others = LANGUAGES.iter().filter(|other| other.code != language.code);
    let languages = [language].into_iter().chain(others).map(|other| own(&format!("../class/{}.html", other.code), other.name));
    let pasted = format!(
        "{}<input type=\"text\" name=\"pasted\" inputmode=\"url\" autocomplete=\"off\" placeholder=\"{}\">",
        line(words.paste),
        crate::html::escaped(words.paste_hint)
    );
    let button = |class: &str, text: &str| element("button", &[("type", "button"), ("class", class)], &line(text));
    let fields = [
        choice("lesson", words.choose_lesson, chosen.chain([own("", words.any_lesson)])),
        choice("step", words.choose_step, [own("", words.first_step)]),
        choice("start", words.start_with, [own("", words.as_step_says)].into_iter().chain(presets)),
        tag("label", "", &pasted),
        choice("controls", words.pupils_have, have),
        choice("guess", words.guess, guess),
        choice("class", words.language, languages),
        tag("label", "tick", &format!("<input type=\"checkbox\" name=\"projector\">{}", line(words.projector))),
    ];
    let code = element(
        "div",
        &[
            ("class", "code"),
            ("data-part", "qr"),
            ("data-text", class),
            ("data-sorry", words.no_code),
            ("data-label", words.code_label),
        ],
        "",
    );
    let result = [
        tag("label", "", &format!("{}<input type=\"text\" name=\"link\" dir=\"ltr\" readonly value=\"\">", line(words.link))),
        tag(
            "p",
            "acts",
            &[button("copy", words.copy), button("large", words.show_large), element("span", &[("role", "status")], "")].concat(),
        ),
        element("p", &[("class", "small file"), ("hidden", "hidden")], &line(words.file_note)),
        code,
    ];
    let dialog = element(
        "dialog",
        &[("aria-label", words.code_label)],
        &[element("p", &[("class", "address"), ("dir", "ltr")], ""), button("close", words.close)].concat(),
    );
    [
        tag("p", "", &line(words.link_lead)),
        element(
            "form",
            &[("class", "maker"), ("data-copied", words.copied)],
            &[tag("div", "fields", &fields.concat()), tag("div", "result", &result.concat())].concat(),
        ),
        steps.collect::<String>(),
        dialog,
    ]
    .concat()
}

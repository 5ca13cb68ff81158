//! A worksheet: one page of paper, from the lesson's own data.

use crate::class::number;
use crate::html::{element, escaped, line, list, plain, tag};
use crate::lesson::Lesson;
use crate::text::Language;

/// The page.
pub fn page(lesson: &Lesson, language: &Language) -> String {
    let words = language.words;
    let default = sim::Scenario::default();
    let items = lesson.worksheet.iter().map(|item| {
        let lines: String = (0..item.lines).map(|_| "<hr>").collect();
        [tag("p", "", &line(&number(&item.text, &default, language))), lines].concat()
    });
    let inside = [
        tag("p", "head", &format!("{}<span></span>{}<span></span>", line(words.name_line), line(words.date_line))),
        tag("h1", "", &line(&lesson.title)),
        tag("p", "aim", &line(&lesson.aim)),
        list("ol", "items", items),
        tag("p", "foot", &line(words.sheet_foot)),
    ];
    let title = [&*plain(words.worksheet), language.widget.colon, &plain(&lesson.title)].concat();
    document(language, &title, "../", "sheet", &inside.concat(), "")
}

/// A page of this site with styles in `teach.css`, in the folder `up`.
pub fn document(language: &Language, title: &str, up: &str, class: &str, inside: &str, script: &str) -> String {
    let policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    let script = if script.is_empty() { String::new() } else { format!("<script src=\"{up}{script}\" defer></script>") };
    [
        "<!doctype html>".to_string(),
        format!("<html lang=\"{}\" dir=\"{}\">", language.code, language.dir),
        "<head>".into(),
        "<meta charset=\"utf-8\">".into(),
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".into(),
        tag("title", "", &escaped(title)),
        "<link rel=\"icon\" href=\"data:,\">".into(),
        format!("<link rel=\"stylesheet\" href=\"{up}teach.css\">"),
        script,
        "</head>".into(),
        format!("<body class=\"{class}\">"),
        element("main", &[], inside),
        "</body>\n</html>\n".into(),
    ]
    .join("\n")
}

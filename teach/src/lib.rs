//! Lessons: files in `lessons/`, checked against the model, and written as class pages, worksheets and the teacher's page when the site
//! is built. What a lesson must hold is asked by the build and by the tests alike: see [`check`].

use std::fs;
use std::path::Path;

pub mod check;
pub mod class;
pub mod condition;
pub mod guide;
pub mod html;
pub mod lesson;
pub mod moves;
pub mod numbers;
pub mod sheet;
pub mod text;

use lesson::{Fault, Lesson};
use text::{LANGUAGES, Language};

/// The lessons in the order in which they are taught.
pub const ORDER: [&str; 3] = ["amdahl", "loop", "claims"];

/// All lessons of a folder in a language, those of [`ORDER`] first.
///
/// # Errors
/// Everything that is wrong with any of them.
pub fn lessons(folder: &Path, language: &Language) -> Result<Vec<Lesson>, Vec<Fault>> {
    let at = |file: String, what: String| vec![Fault { file, place: String::new(), what }];
    let read = |file: String| {
        fs::read_to_string(folder.join(&file)).map_err(|error| at(format!("lessons/{file}"), format!("cannot be read: {error}")))
    };
    let entries = fs::read_dir(folder).map_err(|error| at("lessons".into(), format!("cannot be read: {error}")))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().strip_suffix(".toml")?.to_string()));
    let mut keys: Vec<String> = names.collect();
    keys.sort_by_key(|key| (ORDER.iter().position(|known| known == key).unwrap_or(ORDER.len()), key.clone()));
    let (mut lessons, mut faults) = (Vec::new(), Vec::new());
    for key in keys {
        let lesson = read(format!("{key}.toml")).and_then(|text| Lesson::read(&key, &text).map_err(|fault| vec![fault]));
        let own = language.code == LANGUAGES[0].code;
        let lesson = lesson.and_then(|lesson| {
            if own {
                return Ok(lesson);
            }
            let text = read(format!("{}/{key}.toml", language.code))?;
            lesson.translated(language.code, &text).map_err(|fault| vec![fault])
        });
        match lesson {
            Ok(lesson) => {
                faults.extend(check::faults(&lesson, language));
                lessons.push(lesson);
            }
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() { Ok(lessons) } else { Err(faults) }
}

/// All pages: where in the site, and what is in them.
pub fn pages(lessons: &[Lesson], language: &Language) -> Vec<(String, String)> {
    let code = language.code;
    let sheets = lessons.iter().map(|lesson| (format!("teach/{code}/{}.html", lesson.key), sheet::page(lesson, language)));
    let mut pages = vec![
        (format!("class/{code}.html"), class::page(lessons, language)),
        (format!("teach/{code}.html"), guide::page(lessons, language)),
    ];
    pages.extend(sheets);
    pages
}

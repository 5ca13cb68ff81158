//! The words of the class pages, of the worksheets and of the teacher's page that are not a lesson's own. A language is one file beside
//! this one that fills [`Words`]; a missing string fails the build. Holes in braces are filled by name.

mod ar;
mod en;
mod es;
mod zh;

/// A language of the class: its words, those of the widget, and which way it runs.
pub struct Language {
    /// Its name in links and folders: "en".
    pub code: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// "ltr" or "rtl".
    pub dir: &'static str,
    /// The words of the pages.
    pub words: &'static Words,
    /// The widget's words: names of parameters and kinds, months, units.
    pub widget: &'static widget::text::Words,
}

/// All languages, the one of the lessons' own files first.
pub static LANGUAGES: &[Language] = &[
    Language { code: "en", name: "English", dir: "ltr", words: &en::WORDS, widget: &widget::text::EN },
    Language { code: "es", name: "Español", dir: "ltr", words: &es::WORDS, widget: &widget::text::ES },
    Language { code: "zh", name: "简体中文", dir: "ltr", words: &zh::WORDS, widget: &widget::text::ZH },
    Language { code: "ar", name: "العربية", dir: "rtl", words: &ar::WORDS, widget: &widget::text::AR },
];

/// Everything that is said beside the lessons.
#[allow(missing_docs)]
pub struct Words {
    // The class page.
    pub title: &'static str,
    pub lead: &'static str,
    pub lessons: &'static str,
    /// {minutes}, {ages}
    pub time_and_ages: &'static str,
    pub begin: &'static str,
    /// {at}, {of}
    pub step_of: &'static str,
    pub all_lessons: &'static str,
    pub outline: &'static str,
    pub way: &'static str,
    pub back: &'static str,
    pub next: &'static str,
    pub tasks: &'static str,
    /// {task}
    pub task_done: &'static str,
    pub done_mark: &'static str,
    /// {done}, {of}
    pub tasks_done: &'static str,
    pub question: &'static str,
    pub try_again: &'static str,
    pub source: &'static str,
    pub model: &'static str,
    pub to_model: &'static str,
    pub the_end: &'static str,
    pub end_text: &'static str,
    pub discussion: &'static str,
    pub no_script: &'static str,
    // The teacher's page.
    pub teacher_title: &'static str,
    pub teacher_lead: &'static str,
    pub open_class: &'static str,
    pub offline_file: &'static str,
    pub aim: &'static str,
    pub for_ages: &'static str,
    /// {ages}
    pub years: &'static str,
    pub time_plan: &'static str,
    /// {minutes}
    pub minutes: &'static str,
    pub steps_and_answers: &'static str,
    pub try_this: &'static str,
    pub misconceptions: &'static str,
    pub curriculum: &'static str,
    pub worksheet: &'static str,
    pub print_worksheet: &'static str,
    pub sheet_answers: &'static str,
    pub before_class: &'static str,
    pub checks: &'static [&'static str],
    pub privacy: &'static str,
    pub privacy_text: &'static str,
    pub about: &'static str,
    pub about_text: &'static str,
    // The link maker.
    pub link_maker: &'static str,
    pub link_lead: &'static str,
    pub choose_lesson: &'static str,
    pub any_lesson: &'static str,
    pub choose_step: &'static str,
    pub first_step: &'static str,
    pub start_with: &'static str,
    pub as_step_says: &'static str,
    pub paste: &'static str,
    pub paste_hint: &'static str,
    pub pupils_have: &'static str,
    pub have_nothing: &'static str,
    pub have_dial: &'static str,
    pub have_main: &'static str,
    pub have_all: &'static str,
    pub guess: &'static str,
    pub guess_offered: &'static str,
    pub guess_must: &'static str,
    pub guess_none: &'static str,
    pub projector: &'static str,
    pub language: &'static str,
    pub link: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub show_large: &'static str,
    pub close: &'static str,
    pub code_label: &'static str,
    pub no_code: &'static str,
    pub file_note: &'static str,
    // The worksheet.
    pub name_line: &'static str,
    pub date_line: &'static str,
    pub sheet_foot: &'static str,
    pub not_a_forecast: &'static str,
}

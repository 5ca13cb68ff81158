//! Writes the class pages, the teacher's pages and the worksheets into a folder: `teach FOLDER`, or without an argument the site that
//! Trunk is building. Fails, and says why, where a lesson is broken. `teach moves` names instead what does a task and what does not, as
//! JSON, for those who test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use teach::text::LANGUAGES;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).or_else(|| std::env::var_os("TRUNK_STAGING_DIR")).map(PathBuf::from) else {
        eprintln!("usage: teach FOLDER");
        return ExitCode::from(2);
    };
    let lessons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../lessons");
    if folder == Path::new("moves") {
        return match teach::lessons(&lessons, &LANGUAGES[0]) {
            Ok(lessons) => {
                println!("{}", teach::moves::json(&lessons));
                ExitCode::SUCCESS
            }
            Err(_) => ExitCode::FAILURE,
        };
    }
    let mut code = ExitCode::SUCCESS;
    for language in LANGUAGES {
        let pages = match teach::lessons(&lessons, language) {
            Ok(lessons) => teach::pages(&lessons, language),
            Err(faults) => {
                faults.iter().for_each(|fault| eprintln!("teach: {fault}"));
                code = ExitCode::FAILURE;
                continue;
            }
        };
        for (name, text) in pages {
            let path = folder.join(&name);
            let parent = path.parent().unwrap_or(&folder);
            if let Err(error) = fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)) {
                eprintln!("teach: cannot write {}: {error}", path.display());
                return ExitCode::FAILURE;
            }
        }
    }
    code
}

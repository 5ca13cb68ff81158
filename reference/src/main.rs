//! Writes `sources.html` and `methods.html` into a folder: `reference FOLDER`, or without an argument the site that Trunk is building.
//! `LOOPDIAL_URL` says where the pages will be. `reference --words FOLDER` writes what the programs read of each language, a file a
//! language and program: `es.widget.txt`, above it a line with what scripts say, and `es.explore.txt`.

use std::fs::write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use widget::text::{LANGUAGES, written};

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let done = match &arguments[..] {
        [flag, folder] if flag == "--words" => words(Path::new(folder)),
        [folder] => pages(Path::new(folder)),
        [] if let Some(folder) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) => pages(&folder),
        _ => {
            eprintln!("usage: reference [--words] FOLDER");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("reference: {error}");
            ExitCode::FAILURE
        }
    }
}

fn pages(folder: &Path) -> std::io::Result<()> {
    let base = std::env::var("LOOPDIAL_URL").unwrap_or_default();
    [reference::sources::page(), reference::methods::page()]
        .into_iter()
        .try_for_each(|page| write(folder.join(page.file), page.written(&base)))
}

fn words(folder: &Path) -> std::io::Result<()> {
    for (lang, _) in LANGUAGES {
        let (Some(widget), Some(explore)) = (widget::text::language(lang), explore::text::language(lang)) else { continue };
        write(folder.join(format!("{lang}.widget.txt")), [&widget.page.json(lang), "\n", &written(widget)].concat())?;
        write(folder.join(format!("{lang}.explore.txt")), explore.written())?;
    }
    Ok(())
}

//! Writes `sources.html` and `methods.html` into a folder: `reference FOLDER`, or without an argument the site that Trunk is building.
//! `LOOPDIAL_URL` says where the pages will be.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).or_else(|| std::env::var_os("TRUNK_STAGING_DIR")).map(PathBuf::from) else {
        eprintln!("usage: reference FOLDER");
        return ExitCode::from(2);
    };
    let base = std::env::var("LOOPDIAL_URL").unwrap_or_default();
    for page in [reference::sources::page(), reference::methods::page()] {
        let path = folder.join(page.file);
        if let Err(error) = std::fs::write(&path, page.written(&base)) {
            eprintln!("reference: cannot write {}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

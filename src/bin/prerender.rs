//! Writes the still picture into a built page: `prerender PAGE.html`, or without an argument the page that Trunk is building.
//! Readers see it before the program has come, and if it never comes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use widget::view::still::Still;
use yew::LocalServerRenderer;

/// Where in the page the picture goes.
const PLACE: &str = "<!-- still -->";

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let in_the_making = || std::env::var_os("TRUNK_STAGING_DIR").map(|folder| Path::new(&folder).join("index.html"));
    let Some(path) = named.or_else(in_the_making) else {
        eprintln!("usage: prerender PAGE.html");
        return ExitCode::from(2);
    };
    match write_into(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

fn write_into(path: &Path) -> Result<(), String> {
    let page = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    if !page.contains(PLACE) {
        return Err(format!("{} has no {PLACE}, where the picture would go", path.display()));
    }
    let picture = pollster::block_on(LocalServerRenderer::<Still>::new().hydratable(false).render());
    std::fs::write(path, page.replace(PLACE, &picture)).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

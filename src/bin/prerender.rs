//! Writes the still picture into a built page: `prerender PAGE.html`, or without an argument the page that Trunk is building.
//! Readers see it before the program has come, and if it never comes.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use widget::HOST_ID;
use widget::view::still::Still;
use yew::LocalServerRenderer;

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
    let (before, after) = around_the_picture(&page)
        .ok_or_else(|| format!("{} has no empty element #{HOST_ID}, where the picture would go", path.display()))?;
    let picture = pollster::block_on(LocalServerRenderer::<Still>::new().hydratable(false).render());
    std::fs::write(path, [before, &picture, after].concat()).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// The page up to the inside of the widget's empty element, and from there on.
fn around_the_picture(page: &str) -> Option<(&str, &str)> {
    let tag = format!("id=\"{HOST_ID}\">");
    let (before, after) = page.split_at(page.find(&tag)? + tag.len());
    after.starts_with("</").then_some((before, after))
}

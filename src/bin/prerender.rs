//! Writes what readers see before the program has come, and if it never comes, into a built page, and one more page a preset beside
//! it: `prerender PAGE.html`, or without an argument the page that Trunk is building. `LOOPDIAL_URL` says where the pages will be.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use sim::Scenario;
use sim::presets::{PRESETS, Preset};
use sim::query;
use widget::HOST_ID;
use widget::app::{App, AppProps};
use widget::outcome::Outcome;
use widget::text::{EN, plain, short};
use yew::LocalServerRenderer;

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let in_the_making = || std::env::var_os("TRUNK_STAGING_DIR").map(|folder| Path::new(&folder).join("index.html"));
    let Some(path) = named.or_else(in_the_making) else {
        eprintln!("usage: prerender PAGE.html");
        return ExitCode::from(2);
    };
    match write_pages(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("prerender: {message}");
            ExitCode::FAILURE
        }
    }
}

fn write_pages(path: &Path) -> Result<(), String> {
    let shell = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let shell = with_style(&shell, path)?;
    let base = std::env::var("LOOPDIAL_URL").unwrap_or_default();
    for preset in PRESETS {
        let page = Page::of(preset, &base);
        let written = page.fill(&shell).ok_or_else(|| format!("{} has no title, description or #{HOST_ID}", path.display()))?;
        let path = path.with_file_name(&page.file);
        std::fs::write(&path, written).map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// The page with its style sheet inside: nothing can be seen before that has come, and a file of its own comes a round trip later. A
/// strict content security policy names it by its hash.
fn with_style(shell: &str, path: &Path) -> Result<String, String> {
    let cut = |text: &str, from: &str, to: &str| {
        let (before, rest) = text.split_once(from)?;
        let (inside, after) = rest.split_once(to)?;
        Some((before.to_string(), inside.to_string(), after.to_string()))
    };
    let no_style = || format!("{} has no style sheet", path.display());
    let (before, link, after) = cut(shell, "<link rel=\"stylesheet\"", ">").ok_or_else(no_style)?;
    let (_, address, _) = cut(&link, "href=\"", "\"").ok_or_else(no_style)?;
    let file = path.with_file_name(address.trim_start_matches("./"));
    let style = std::fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
    std::fs::remove_file(&file).map_err(|error| format!("cannot remove {}: {error}", file.display()))?;
    Ok([&before, "<style>", &brief(&style), "</style>", &after].concat())
}

/// A style sheet without comments and indentation.
fn brief(style: &str) -> String {
    let without = style.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, rules)| rules)).collect::<String>();
    without.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// A page of its own for one scenario.
struct Page {
    /// Its name among the files; the article's numbers are the index.
    file: String,
    /// The scenario, as a query; empty for the index.
    query: String,
    title: String,
    /// The sentence.
    description: String,
    /// Where it will be, and its picture for previews.
    address: String,
    image: String,
}

impl Page {
    fn of(preset: &Preset, base: &str) -> Page {
        let is_index = *preset == *Scenario::default().preset.preset();
        let file = if is_index { "index.html".to_string() } else { format!("{}.html", preset.key) };
        let title = if is_index { EN.title.to_string() } else { [EN.title, " ", EN.preset(preset.id).name].concat() };
        Page {
            query: query::of_preset(preset),
            title,
            description: plain(&short(&Outcome::of(&preset.params).findings, &EN)),
            address: [base, if is_index { "" } else { &file }].concat(),
            image: format!("{base}previews/{}.png", preset.key),
            file,
        }
    }

    /// The shell with title, description, addresses and the waiting widget put in.
    fn fill(&self, shell: &str) -> Option<String> {
        let head = [
            format!("<title>{}</title>", escaped(&self.title)),
            format!("<meta name=\"description\" content=\"{}\">", escaped(&self.description)),
            meta("og:type", "website"),
            meta("og:title", &self.title),
            meta("og:description", &self.description),
            meta("og:image", &self.image),
            meta("og:image:width", "1200"),
            meta("og:image:height", "628"),
            "<meta name=\"twitter:card\" content=\"summary_large_image\">".to_string(),
            format!("<link rel=\"canonical\" href=\"{}\">", if self.address.is_empty() { "./" } else { &self.address }),
        ];
        let (before, rest) = shell.split_once("<title>")?;
        let (_, rest) = rest.split_once("</title>")?;
        let tag = format!("id=\"{HOST_ID}\">");
        let (between, after) = rest.split_once(&tag)?;
        let host = format!("id=\"{HOST_ID}\" data-query=\"{}\">", escaped(&self.query));
        Some([before, &head.join("\n"), between, &host, &self.widget(), after].concat())
    }

    /// The widget, whose controls wait for the program: until then they cannot be used.
    fn widget(&self) -> String {
        let props = AppProps { query: self.query.clone().into(), waiting: true, ..AppProps::default() };
        let widget = pollster::block_on(LocalServerRenderer::<App>::with_props(props).hydratable(false).render());
        widget.replace("<input ", "<input disabled ").replace("<button ", "<button disabled ")
    }
}

fn meta(property: &str, content: &str) -> String {
    format!("<meta property=\"{property}\" content=\"{}\">", escaped(content))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
